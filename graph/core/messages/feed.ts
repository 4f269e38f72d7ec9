/** Of the feeds of events. */

export const whichCommunity = {
  en: 'Say by `division` of which of your communities you ask for the events.',
  zh: '请用 `division` 说明查询您哪个社区的事件。',
};
export const eventsFor = {
  en: 'Events are for residents with a bound account, suppliers, workers of a community, the authority of a division from the county up, and who is on call for it.',
  zh: '事件只供已绑定账号的居民、供应商、社区工作人员、县级及以上主管部门及其值班人员查看。',
};
