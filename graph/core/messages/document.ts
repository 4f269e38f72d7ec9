/** Of documents that facts rest on. */

export const documentOfAnother = {
  en: 'A document of this kind names one person: give the number of the one that names this person.',
  zh: '此类文书一份只载明一人：请填写载明此人的那一份文书的编号。',
};
export const documentsFor = {
  en: 'How many people a document states is registered by a PROFESSIONAL, and by a FEED with the scope arrivals:write.',
  zh: '文书载明的人数由 PROFESSIONAL 和具有 arrivals:write 权限的 FEED 登记。',
};
export const documentPersons = (least: number, most: number) => ({
  en: `A document about many states ${least} to ${most} people.`,
  zh: `涉及多人的文书须载明 ${least} 至 ${most} 人。`,
});
export const registeredWith = {
  en: 'The document is registered with another count, which stands.',
  zh: '此文书已按其他人数登记，以已登记的为准。',
};
export const documentForgotten = {
  en: 'The registration of this document is over: register it with a new idempotency key.',
  zh: '此文书的登记已过保存期限：请换用新的幂等键重新登记。',
};
export const excessFor = {
  en: 'The documents of a county are for its PROFESSIONALs and AUTHORITYs, and those of its city, province and the nation. Give a county.',
  zh: '县域的文书情况供该县及其上级的 PROFESSIONAL 和 AUTHORITY 查看。请填写县级代码。',
};
