import { CHUCAI } from '#graph/local/demo-data.ts';
import { task } from '#graph/local/explorer/example.ts';

const GUARDIANS = '{ person { id guardians { guardian { id } since } } }';

export const people = [
  task(['登记和查找居民', 'Register residents, and find them'], {
    'register-household': {
      title: ['登记一户', 'Register a household'],
      ask: `registerHousehold(community: "${CHUCAI}", address: { building: "2栋", unit: "1单元", room: "601" },
        members: [{ name: "刘洋", idNumber: "{{idNumber}}", phone: "13800000011", careNeeds: [] }, { name: "刘桂珍",
        idNumber: "{{idNumber}}", careNeeds: [CHRONIC_ILLNESS] }])
        { household { id address { building unit room } members { id name idNumber phone } } }`,
      keeps: { person: 'household.members.0.id' },
    },
    'register-person': {
      title: ['登记一人入户', 'Register a person in a household'],
      ask: `registerPerson(household: "household_${CHUCAI}_demo-wang", name: "王秀英", idNumber: "{{idNumber}}",
        careNeeds: [LIVING_ALONE])
        { person { id name idNumber household { id } } }`,
      keeps: { person: 'person.id' },
    },
    find: {
      title: ['按手机号查找居民', 'Find residents by phone number'],
      ask: `findPersons(phone: "13800000001")
        { id name idNumber phone accountBound household { id address { building unit room } } }`,
    },
    household: {
      title: ['一户人家', 'One household'],
      ask: `household(id: "household_${CHUCAI}_demo-zhao")
        { community { name } address { building unit room } standing members { id name phone } }`,
    },
    households: {
      title: ['本社区各户与关爱对象', 'The households of my community, and who needs care'],
      by: ['COMMUNITY_WORKER'],
      ask: `community(code: "${CHUCAI}")
        { name households { id address { building unit room } standing members { id name phone careNeeds } } }`,
    },
    'move-person': {
      title: ['居民搬家：登记、记录与任务随人走', 'Somebody moves: registration, records and tasks go along'],
      ask: `movePerson(person: "{{person}}", household: "household_${CHUCAI}_demo-chen")
        { person { id household { id } } }`,
    },
  }),
  task(['绑定账号、登记监护人', 'Bind an account, name a guardian'], {
    'binding-code': {
      title: ['发一次性绑定码', 'A one-time code to bind an account'],
      ask: 'createBindingCode(person: "{{person:person_demo-chen-guilan}}")',
      keeps: { bindingCode: 'bindingCode' },
    },
    bind: {
      title: ['用绑定码绑定账号', 'Bind my account by a one-time code'],
      by: ['NEWCOMER'],
      ask: 'bindAccount(bindingCode: "{{bindingCode}}") { person { id household { id community { name } } } }',
    },
    'appoint-guardian': {
      title: ['登记监护人：十八岁生日当日自动终止', 'Write a guardian down: until the 18th birthday'],
      ask: `appointGuardian(child: "person_demo-wang-le", guardian: "person_demo-li-fang", evidence: "户口簿")
        ${GUARDIANS}`,
    },
    'end-guardianship': {
      title: ['终止监护登记', 'End a guardianship'],
      ask: `endGuardianship(child: "person_demo-wang-le", guardian: "person_demo-li-fang", evidence: "户口簿更正")
        ${GUARDIANS}`,
    },
  }),
];
