import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

const EVENTS = '{ id type at text clause subject community { name } from to }';
const CONSENTS = '{ person { id consents { to { id } since recordedByWorker } } }';

export const mine = [
  task(['看我自己和我家的信息', 'See what is known of me and my household'], {
    me: {
      title: ['我与我的家庭', 'Myself and my household'],
      by: ['RESIDENT', 'NEWCOMER', 'VOLUNTEER'],
      ask: `viewer
        { roles person { id name idNumber phone careNeeds healthCode { colour expiresAt }
        household { id community { name tier } address { building unit room } standing members { id name
        phone } } } }`,
    },
    'access-log': {
      title: ['谁看过我的信息', 'Who read what of me'],
      by: ['RESIDENT', 'VOLUNTEER'],
      ask: `viewer
        { person { accessLog(first: 10) { at role purpose fields } household { accessLog(first: 10) { at role
        purpose fields } } } }`,
    },
    'my-return': {
      title: ['我的回归计划与关爱联系', 'My return, and who keeps in touch with me'],
      by: ['RESIDENT'],
      ask: `person(id: "person_demo-wang-xiaoming")
        { returnPlan { status causes startedOn steps } careContact { status everyDays nextOn } }`,
    },
    'my-arrival': {
      title: ['我的到达登记与安排', 'My arrival, and what follows from it'],
      by: ['RESIDENT'],
      ask: `arrival(id: "{{arrival}}")
        { from place arrivedOn transport proofs ruling { action until reasons } party { role name ruling } }`,
    },
    'stairwell-notices': {
      title: ['本楼道收到的说明', 'What my stairwell was told'],
      by: ['RESIDENT'],
      ask: `household(id: "household_${CHUCAI}_demo-wang") { notices(first: 10) { at text(lang: EN) clause } }`,
    },
    viewer: { title: ['我是谁、能做什么', 'Who I am to the system'], ask: 'viewer' },
  }),
  task(['看最近发生了什么', 'See what happened of late'], {
    'events-own': {
      title: ['与我和我家有关的动态', 'What happened to me and my household'],
      by: ['RESIDENT'],
      ask: `events ${EVENTS}`,
    },
    'events-community': {
      title: ['本社区的动态', 'What happened in the community'],
      by: ['COMMUNITY_WORKER'],
      ask: `events(division: "${CHUCAI}") ${EVENTS}`,
    },
    'events-supplier': {
      title: ['本店的动态', 'What happened to the orders of the shop'],
      by: ['SUPERMARKET'],
      ask: `events ${EVENTS}`,
    },
    'events-division': {
      title: ['本区的动态', 'What happened in the district'],
      by: ['AUTHORITY'],
      ask: `events(division: "${WUCHANG}") ${EVENTS}`,
    },
    'events-app': {
      title: ['第三方应用看不到动态', 'Events are not for third-party apps'],
      by: ['THIRD_PARTY_APP'],
      ask: `events ${EVENTS}`,
    },
  }),
  task(['请家人代我办理', 'Let my family act for me'], {
    'give-consent': {
      title: ['同意家人代我办理', 'Let somebody of my household act for me'],
      by: ['RESIDENT'],
      ask: `giveConsent(to: "person_demo-li-fang") ${CONSENTS}`,
    },
    'withdraw-consent': {
      title: ['撤回同意，立即生效', 'Take a consent back, at once'],
      by: ['RESIDENT'],
      ask: `withdrawConsent(to: "person_demo-li-fang") ${CONSENTS}`,
    },
  }),
];
