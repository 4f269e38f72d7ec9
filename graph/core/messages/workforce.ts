/** Of grids, tasks and who is on call. */

export const buildingTaken = {
  en: 'A building lies in one grid: take it out of the other one first.',
  zh: '一栋楼只属于一个网格，请先从原网格移出。',
};
export const gridsFor = {
  en: 'The grids of a community are for those who live and work in it.',
  zh: '社区的网格只供在此居住和工作的人查看。',
};
export const gridsMost = (most: number) => ({
  en: `A community has ${most} grids at most: arrange those.`,
  zh: `一个社区最多 ${most} 个网格，请调整现有网格。`,
});
export const buildingsMost = (most: number) => ({
  en: `A grid has ${most} buildings at most, each of them once.`,
  zh: `一个网格最多 ${most} 栋楼，每栋只填一次。`,
});
export const workersMost = (most: number) => ({
  en: `A grid has ${most} workers at most.`,
  zh: `一个网格最多 ${most} 名工作人员。`,
});
export const taskIs = (status: string) => ({
  en: `The task is ${status}: this is not possible any more.`,
  zh: `任务当前状态为 ${status}，不能再办理此操作。`,
});
export const taskFollows = {
  en: 'This task follows from something else, and ends with that.',
  zh: '此任务由其他事项产生，随该事项结束。',
};
export const kindFollows = {
  en: 'Tasks of this kind follow from something else.',
  zh: '此类任务由其他事项产生，不能另行安排。',
};
export const dueAhead = (days: number) => ({
  en: `Give a day from today on, at most ${days} days ahead.`,
  zh: `请填写今天起 ${days} 天以内的日期。`,
});
export const dailyUntil = (days: number) => ({
  en: `Give a last day on or after the first, ${days} days in all.`,
  zh: `截止日不得早于首日，首尾共计不超过 ${days} 天。`,
});
export const reportIdShape = {
  en: 'Give 8 to 64 letters, digits, dots, dashes or underscores.',
  zh: '请填写 8 至 64 个字母、数字、点、短横线或下划线。',
};
export const taskDoneBy = (mutation: string) => ({
  en: `This task is done by ${mutation}.`,
  zh: `此任务请用 ${mutation} 办理。`,
});
export const reportIdReused = {
  en: 'This id was used for another report of this task: choose a new one for a new report.',
  zh: '此编号已用于该任务的另一份报告，新报告请换用新编号。',
};
export const doneAt = {
  en: 'Give an instant that is past, after the task was made.',
  zh: '完成时间须在任务下达之后、现在之前。',
};
export const taskAlready = (status: string) => ({
  en: `The task is ${status} already.`,
  zh: `任务已是 ${status} 状态。`,
});
export const reportsFor = {
  en: 'The reports of a task are for the workers of its community and its professionals.',
  zh: '任务报告只供所在社区的工作人员和专业人员查看。',
};
export const dayFromToday = { en: 'Give a day from today on.', zh: '请填写今天或以后的日期。' };
export const gridOrCommunity = { en: 'Give a grid or a community.', zh: '网格和社区请填且只填一项。' };
export const noWork = {
  en: 'There is no such grid or community whose work you may see.',
  zh: '没有这个网格或社区，或您无权查看其工作。',
};
export const onCallSpan = (days: number, ahead: number) => ({
  en: `Give a span of at most ${days} days that begins from now on, at most ${ahead} days ahead.`,
  zh: `值班时段须从现在起 ${ahead} 天内开始，最长 ${days} 天。`,
});
export const onCallFor = {
  en: 'Who is on call is told to the workers, professionals and authorities of the division, from the county up.',
  zh: '值班安排只供该行政区划（县级及以上）的社区工作人员、专业人员和主管部门查看。',
};
export const awaitedFor = {
  en: 'What waits for a decision is for the professionals of the division and of those above, from the county up.',
  zh: '待核定事项只供该行政区划及其上级（县级及以上）的专业人员查看。',
};
