import { CHUCAI } from '#graph/local/demo-data.ts';
import { INVESTIGATION } from '#graph/local/explorer/evidence.ts';
import { task } from '#graph/local/explorer/example.ts';

const ORDER = '{ order { id status place dueOn followUpUntil transport supply } }';
const PLAN = '{ plan { id status told reach steps } }';

export const isolation = [
  task(['隔离、监测、解除', 'Isolate somebody, watch over them, release them'], {
    isolated: {
      title: ['社区在隔离人员：按解除日期，逐人留痕', 'Who is isolated, by due day; each reading is recorded'],
      ask: `community(code: "${CHUCAI}") { isolationOrders { id person { id name } place startOn dueOn supply } }`,
      purpose: 'CARE',
      keeps: {
        isolation: 'isolationOrders.nodes.0.id',
        isolationDue: 'isolationOrders.nodes.0.dueOn',
        isolated: 'isolationOrders.nodes.0.person.id',
      },
    },
    'daily-check': {
      title: ['每日健康监测：发热即告警', 'A daily check: a fever raises an alert'],
      by: ['COMMUNITY_WORKER'],
      ask: 'recordDailyCheck(person: "{{isolated}}", on: "{{today}}", temperature: 37.6, symptoms: [COUGH])',
    },
    alert: {
      title: ['待处置的发热或症状', 'Fever or symptoms to look into'],
      by: ['PROFESSIONAL'],
      ask: `person(id: "{{isolated}}")
        { alert { id status raisedAt answerBy overdue } checks(first: 7) { on temperature symptoms } }`,
      purpose: 'CARE',
      keeps: { alert: 'alert.id' },
    },
    'answer-alert': {
      title: ['处置结果', 'What became of it'],
      by: ['PROFESSIONAL'],
      ask: 'answerAlert(alert: "{{alert}}", outcome: NO_FINDING) { alert { id status outcome } }',
      purpose: 'CARE',
    },
    'isolation-order': {
      title: ['隔离依据与经过', 'An isolation: its grounds and its history'],
      ask: `isolationOrder(id: "{{isolation}}")
        { status place startOn dueOn followUpUntil grounds { cause exposureOn dueOn clause legalBasis evidence }
        history { event at role reason dueOn place } }`,
    },
    'extend-isolation': {
      title: ['延长隔离：有理由、有依据', 'Extend an isolation: with reason and evidence'],
      ask: `extendIsolation(order: "{{isolation}}", dueOn: "{{isolationDue}}", newDueOn: "{{inTwoWeeks}}",
        reason: SYMPTOMS, ${INVESTIGATION})
        ${ORDER}`,
      keeps: { isolation: 'order.id', isolationDue: 'order.dueOn' },
    },
    'shorten-isolation': {
      title: ['缩短隔离', 'Shorten an isolation'],
      ask: `shortenIsolation(order: "{{isolation}}", dueOn: "{{isolationDue}}", newDueOn: "{{nextWeek}}",
        reason: EXPOSURE_EARLIER, ${INVESTIGATION})
        ${ORDER}`,
      keeps: { isolation: 'order.id', isolationDue: 'order.dueOn' },
    },
    'move-isolation': {
      title: ['转为集中隔离：转运与车辆消毒', 'Move to a central site: transfer and disinfection'],
      by: ['COMMUNITY_WORKER'],
      ask: `moveIsolation(order: "{{isolation}}", place: CENTRAL, reason: NO_ROOM_OF_OWN,
        transport: { vehicle: "鄂A12345" })
        ${ORDER}`,
    },
    'record-transfer': {
      title: ['登记转运', 'Record a transfer'],
      ask: `recordTransfer(order: "{{isolation}}", vehicle: "鄂A12345") ${ORDER}`,
    },
    release: {
      title: ['解除隔离：到期之前不行', 'Release somebody: not before the due day'],
      ask: `releaseFromIsolation(order: "{{isolation}}") ${ORDER}`,
      refused: 'NOT_DUE',
    },
  }),
  task(['陪居民回归邻里', 'See somebody back among their neighbours'], {
    'return-tasks': {
      title: ['待接手的返家走访：接手之前看不到是谁', 'Returns that wait for a worker: nobody sees yet whose'],
      by: ['COMMUNITY_WORKER'],
      ask: `tasks(community: "${CHUCAI}", first: 50) { id kind name(lang: EN) status dueOn building person { id } }`,
      purpose: 'CARE',
      keeps: { returnTask: 'nodes.kind=RETURN_VISIT.id' },
    },
    'return-take': {
      title: ['接手一位居民的回归', 'Take a return on, and learn whose it is'],
      by: ['COMMUNITY_WORKER'],
      ask: `takeTask(task: "{{returnTask}}")
        { task { name person { name } building unit returnPlan { id causes startedOn steps } } }`,
      keeps: { returnPlan: 'task.returnPlan.id' },
    },
    'explain-to-stairwell': {
      title: ['向楼道说明：不提任何人', 'Explain to the stairwell, naming nobody'],
      ask: `explainToStairwell(plan: "{{returnPlan}}", text: NEIGHBOURLINESS) ${PLAN}`,
    },
    'complete-return': {
      title: ['回归步骤未完成，不能结束', 'A return whose steps are not done stays open'],
      ask: `completeReturn(plan: "{{returnPlan}}") ${PLAN}`,
      refused: 'INVALID_TRANSITION',
    },
    'care-assign': {
      title: ['安排人与隔离居民保持联系', 'Have somebody keep in touch with who is isolated'],
      ask: `assignCareContact(person: "person_demo-zhao-lei", account: "local|COMMUNITY_WORKER|${CHUCAI}",
        idempotencyKey: "explorer-care")
        { careContact { id status clause everyDays nextOn } }`,
      keeps: { careContact: 'careContact.id' },
    },
    'care-record': {
      title: ['记录一次联系：需要食品', 'Record a contact: food is needed'],
      by: ['COMMUNITY_WORKER'],
      ask: `recordCareContact(contact: "{{careContact}}", on: "{{today}}", kind: PHONE, needs: [FOOD],
        note: "精神不错，想买些蔬菜")
        { record { on kind needs note } }`,
    },
  }),
];
