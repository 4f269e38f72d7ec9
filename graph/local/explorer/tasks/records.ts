import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { INVESTIGATION } from '#graph/local/explorer/evidence.ts';
import { task } from '#graph/local/explorer/example.ts';

const HANDOVERS = `{ id kind status asked { community { name } } requestedBy { community { name }
  division { name } } deadline overdue history }`;
const ERASURE = '{ erasure { id status ground evidence holds erased history } }';

export const records = [
  task(['移交居民', 'Hand a resident over'], {
    handovers: {
      title: ['本社区待答复的移交', 'What my community is asked to hand over'],
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
      ask: `handovers(division: "${CHUCAI}") ${HANDOVERS}`,
      keeps: { handover: 'nodes.0.id' },
    },
    'handovers-county': {
      title: ['被拒绝或逾期的移交', 'What was declined, or not answered in time'],
      by: ['AUTHORITY'],
      ask: `handovers(division: "${WUCHANG}") ${HANDOVERS}`,
    },
    'hand-over-contact': {
      title: ['密切接触者移交居住地', 'Hand a contact over to where they live'],
      ask: `handOverContact(division: "330102", who: "四月十四日同乘高铁，邻座，现居上城区", lastContactOn: "{{yesterday}}",
        setting: TRANSPORT, ${INVESTIGATION})`,
    },
    'decline-handover': {
      title: ['拒绝移交：一切照旧，由县级决定', 'Decline a handover: all stays as it was, and the county decides'],
      by: ['COMMUNITY_WORKER'],
      ask: 'declineHandover(handover: "{{handover}}", reason: STILL_LIVES_HERE)',
    },
    'accept-handover': {
      title: ['县级决定移交：人与记录一并迁往新社区', 'Decide a handover: the person goes, and the records with them'],
      by: ['AUTHORITY'],
      ask: 'acceptHandover(handover: "{{handover}}")',
    },
    'withdraw-handover': {
      title: ['撤回移交请求：没有等待移交的登记', 'Withdraw a request: nobody waits for one'],
      by: ['COMMUNITY_WORKER'],
      ask: 'withdrawHandover(person: "person_demo-chen-guilan")',
      refused: 'NOT_FOUND',
    },
  }),
  task(['删除个人信息', 'Have somebody forgotten'], {
    'erasure-request': {
      title: ['错登人员，申请删除', 'Somebody was registered in error: ask that they be forgotten'],
      by: ['COMMUNITY_WORKER'],
      ask: `requestErasure(person: "{{person}}", ground: REGISTERED_IN_ERROR, evidence: "REG-2020-17") ${ERASURE}`,
      keeps: { erasure: 'erasure.id' },
    },
    erasures: {
      title: ['本区的删除申请', 'The erasures of the district'],
      ask: `erasures(division: "${WUCHANG}") { id status ground community { name } holds requestedAt erased }`,
    },
    'erasure-withdraw': {
      title: ['撤回删除申请', 'Take the request back'],
      by: ['COMMUNITY_WORKER'],
      ask: `withdrawErasure(erasure: "{{erasure}}") ${ERASURE}`,
    },
    'erase-person': {
      title: ['销毁密钥，删除个人信息', 'Forget the person: destroy the key, then delete the rest'],
      ask: `erasePerson(erasure: "{{erasure}}") ${ERASURE}`,
    },
    'close-program': {
      title: ['响应未终止，不得关闭', 'Close the programme: not while a response is in force'],
      ask: `closeProgram(division: "${WUCHANG}", effectiveOn: "{{inTwoWeeks}}", legalBasis: "终止应急响应的公告",
        evidence: "WC-2020-5")`,
      refused: 'RESPONSE_IN_FORCE',
    },
    programs: {
      title: ['本区防疫个人信息的销毁', 'How far the closure of the district is'],
      ask: `programs(division: "${WUCHANG}") { status effectiveOn pending erased heldPeople held finishedAt report }`,
    },
  }),
  task(['授权，看谁会被拒绝', 'Grant a role, and see who is refused'], {
    grant: {
      title: ['授予社区工作者权限', 'Grant a worker their community'],
      ask: `grantRole(account: "oidc|worker-7", role: COMMUNITY_WORKER, communities: ["${CHUCAI}"])`,
    },
    revoke: {
      title: ['收回权限，立即生效', 'Take the grant back, at once'],
      ask: 'revokeRole(account: "oidc|worker-7", role: COMMUNITY_WORKER)',
    },
    'no-purpose': {
      title: ['不说明目的则不可见', 'Without a purpose, nothing is shown'],
      ask: 'person(id: "person_demo-zhao-lei") { id name phone }',
      denied: 'PURPOSE_REQUIRED',
    },
    'no-person': {
      title: ['看不到任何个人', 'Never a person'],
      by: ['THIRD_PARTY_APP', 'REGIONAL_VERIFIER', 'SUPERMARKET', 'FEED', 'AUTHORITY'],
      ask: 'person(id: "person_demo-wang-xiaoming") { name }',
    },
    schema: {
      title: ['不登录也能读模式', 'The schema can be read without a token'],
      by: ['NOBODY'],
      ask: '__schema { queryType { fields { name description } } mutationType { fields { name description } } }',
    },
    'no-token': {
      title: ['其余一切需要令牌', 'Everything else asks for a token'],
      by: ['NOBODY'],
      ask: `community(code: "${CHUCAI}") { name tier }`,
    },
  }),
];
