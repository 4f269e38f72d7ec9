import { roles } from '#graph/core/roles.ts';
import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

/** Who may do what, and what whoever may not is told. */
export const accessExamples: readonly Example[] = [
  {
    id: 'viewer',
    for: roles,
    title: { zh: '我是谁、能做什么', en: 'Who I am to the system' },
    query: `query Viewer {
  viewer {
    account
    roles
    communities
    division
    supplier
    scopes
  }
}`,
  },
  {
    id: 'no-purpose',
    for: ['PROFESSIONAL', 'COMMUNITY_WORKER'],
    title: { zh: '不说明目的则不可见', en: 'Without a purpose, nothing is shown' },
    query: `query Person($id: ID!) {
  person(id: $id) { id name phone }
}`,
    variables: { id: 'person_demo-zhao-lei' },
    denied: 'PURPOSE_REQUIRED',
  },
  {
    id: 'no-person',
    for: ['THIRD_PARTY_APP', 'REGIONAL_VERIFIER', 'SUPERMARKET', 'FEED', 'AUTHORITY'],
    title: { zh: '看不到任何个人', en: 'Never a person' },
    query: `query Person($id: ID!) {
  person(id: $id) { name }
}`,
    variables: { id: 'person_demo-wang-xiaoming' },
    denied: 'FORBIDDEN',
  },
  {
    id: 'grant',
    for: ['AUTHORITY'],
    title: { zh: '授予社区工作者权限', en: 'Grant a worker their community' },
    query: `mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    grant { account role communities }
    ${ERRORS}
  }
}`,
    variables: { input: { account: 'oidc|worker-7', role: 'COMMUNITY_WORKER', communities: [CHUCAI] } },
  },
  {
    id: 'revoke',
    for: ['AUTHORITY'],
    title: { zh: '收回权限，立即生效', en: 'Take the grant back, at once' },
    query: `mutation RevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) {
    account
    ${ERRORS}
  }
}`,
    variables: { input: { account: 'oidc|worker-7', role: 'COMMUNITY_WORKER' } },
  },
  {
    id: 'schema',
    for: ['NOBODY'],
    title: { zh: '不登录也能读模式', en: 'The schema can be read without a token' },
    query: `query Operations {
  __schema {
    queryType { fields { name description } }
    mutationType { fields { name description } }
  }
}`,
  },
  {
    id: 'no-token',
    for: ['NOBODY'],
    title: { zh: '其余一切需要令牌', en: 'Everything else asks for a token' },
    query: `query Community {
  community(code: "${CHUCAI}") { name tier { effective } }
}`,
    denied: 'UNAUTHENTICATED',
  },
];
