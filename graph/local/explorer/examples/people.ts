import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

const WANG = 'household_420106006001_demo-wang';

export const peopleExamples: readonly Example[] = [
  {
    id: 'me',
    for: ['RESIDENT', 'NEWCOMER', 'VOLUNTEER'],
    title: { zh: '我与我的家庭', en: 'Myself and my household' },
    query: `query Me {
  viewer {
    roles
    person {
      id
      name
      idNumber
      phone
      careNeeds
      healthCode { colour expiresAt }
      household {
        id
        community {
          name
          tier { effective strategy }
        }
        address { building unit room }
        standing
        members { id name phone }
      }
    }
  }
}`,
  },
  {
    id: 'access-log',
    for: ['RESIDENT', 'VOLUNTEER'],
    title: { zh: '谁看过我的信息', en: 'Who read what of me' },
    query: `query WhoReadWhatOfMe {
  viewer {
    person {
      accessLog(first: 10) {
        nodes { at role purpose fields }
      }
      household {
        accessLog(first: 10) {
          nodes { at role purpose fields }
        }
      }
    }
  }
}`,
  },
  {
    id: 'households',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '本社区各户与关爱对象', en: 'The households of my community, and who needs care' },
    query: `query Households($code: DivisionCode!, $first: Int!, $after: String) {
  community(code: $code) {
    name
    households(first: $first, after: $after) {
      nodes {
        id
        address { building unit room }
        standing
        members { id name phone careNeeds }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
    variables: { code: CHUCAI, first: 20, after: null },
    purpose: 'CARE',
  },
  {
    id: 'find',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '按手机号查找居民', en: 'Find residents by phone number' },
    query: `query FindPersons($phone: String!) {
  findPersons(phone: $phone, first: 20) {
    nodes {
      id
      name
      idNumber
      phone
      accountBound
      household {
        id
        address { building unit room }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { phone: '13800000001' },
    purpose: 'REGISTRATION',
  },
  {
    id: 'household',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '一户人家', en: 'One household' },
    query: `query Household($id: ID!) {
  household(id: $id) {
    community { name }
    address { building unit room }
    standing
    members { id name phone }
  }
}`,
    variables: { id: 'household_420106006001_demo-zhao' },
    purpose: 'CARE',
  },
  {
    id: 'register-household',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '登记一户', en: 'Register a household' },
    query: `mutation RegisterHousehold($input: RegisterHouseholdInput!) {
  registerHousehold(input: $input) {
    household {
      id
      address { building unit room }
      members { id name idNumber phone }
    }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        community: CHUCAI,
        address: { building: '2栋', unit: '1单元', room: '601' },
        members: [
          { name: '刘洋', idNumber: '{{idNumber}}', phone: '13800000011', careNeeds: [] },
          { name: '刘桂珍', idNumber: '{{idNumber}}', careNeeds: ['CHRONIC_ILLNESS'] },
        ],
        idempotencyKey: '{{key}}',
      },
    },
    purpose: 'REGISTRATION',
  },
  {
    id: 'register-person',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '登记一人入户', en: 'Register a person in a household' },
    query: `mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    person { id name idNumber household { id } }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        household: WANG,
        name: '王秀英',
        idNumber: '{{idNumber}}',
        careNeeds: ['LIVING_ALONE'],
        idempotencyKey: '{{key}}',
      },
    },
    purpose: 'REGISTRATION',
  },
  {
    id: 'binding-code',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '发一次性绑定码', en: 'A one-time code to bind an account' },
    query: `mutation CreateBindingCode($input: CreateBindingCodeInput!) {
  createBindingCode(input: $input) {
    bindingCode
    expiresAt
    ${ERRORS}
  }
}`,
    variables: { input: { person: '{{person:person_demo-chen-guilan}}' } },
  },
  {
    id: 'bind',
    for: ['NEWCOMER'],
    title: { zh: '用绑定码绑定账号', en: 'Bind my account by a one-time code' },
    query: `mutation BindAccount($input: BindAccountInput!) {
  bindAccount(input: $input) {
    person {
      id
      household {
        id
        community { name }
      }
    }
    ${ERRORS}
  }
}`,
    variables: { input: { bindingCode: '{{bindingCode}}' } },
  },
];
