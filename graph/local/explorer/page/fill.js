/*
 * How examples become requests: `{{name}}` stands for what only the moment or an earlier answer knows,
 * `{{name:default}}` for what has a default. Plain JavaScript: the browser loads it as it is, and a test too.
 */

const DAY_MS = 86_400_000;
/** The communities' own calendar, wherever the browser is. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const dayAt = (now, days) => calendar.format(now.getTime() + days * DAY_MS);

/** What is made anew at each place where it stands. */
const MADE = {
  today: (now) => dayAt(now, 0),
  yesterday: (now) => dayAt(now, -1),
  dayBeforeYesterday: (now) => dayAt(now, -2),
  tomorrow: (now) => dayAt(now, 1),
  nextWeek: (now) => dayAt(now, 7),
  inTwoWeeks: (now) => dayAt(now, 14),
  now: (now) => now.toISOString(),
  key: () => crypto.randomUUID(),
  idNumber: () => newIdNumber(),
};

/** An invented identity number whose check character fits (GB 11643): each person is registered once. */
function newIdNumber() {
  const random = (from, count) => String(from + Math.floor(Math.random() * count));
  const birth = random(1940, 60) + random(1, 12).padStart(2, '0') + random(1, 28).padStart(2, '0');
  const body = `420106${birth}${random(100, 900)}`;
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return body + '10X98765432'[sum % 11];
}

const isolationOf = (order) => ({ isolation: order?.id, isolationDue: order?.dueOn });

/** What an answer is remembered for, by the root field that answered. */
const REMEMBERED = {
  placeOrder: ({ order }) => ({ order: order?.id }),
  orders: ({ nodes }) => ({ order: nodes?.[0]?.id }),
  recordCase: ({ case: found }) => ({ case: found?.id }),
  recordDischarge: ({ discharge }) => ({ discharge: discharge?.id }),
  startImport: ({ import: begun }) => ({ import: begun?.id }),
  proposeMeasure: ({ measure, warning }) => ({ measure: measure?.id, warning: warning?.id }),
  handovers: ({ nodes }) => ({ handover: nodes?.[0]?.id }),
  community: ({ isolationOrders }) => ({
    ...isolationOf(isolationOrders?.nodes?.[0]),
    isolated: isolationOrders?.nodes?.[0]?.person?.id,
  }),
  person: ({ alert }) => ({ alert: alert?.id }),
  extendIsolation: ({ order }) => isolationOf(order),
  shortenIsolation: ({ order }) => isolationOf(order),
  registerArrival: ({ arrival }) => ({ arrival: arrival?.id }),
  unmatchedArrivals: ({ nodes }) => ({ unmatched: nodes?.[0]?.id }),
  createGrid: ({ grid }) => ({ grid: grid?.id }),
  tasks: ({ nodes }) => ({
    returnTask: nodes?.find(({ kind, status }) => kind === 'RETURN_VISIT' && status === 'OPEN')?.id,
  }),
  takeTask: ({ task }) => ({ returnPlan: task?.returnPlan?.id }),
  assignCareContact: ({ careContact }) => ({ careContact: careContact?.id }),
  reportGrievance: ({ grievance }) => ({ grievance: grievance?.id }),
  requestErasure: ({ erasure }) => ({ erasure: erasure?.id }),
  planTask: ({ task }) => ({ task: task?.id }),
  reportOverControl: ({ warning }) => ({ warning: warning?.id }),
  warnings: ({ nodes }) => ({ warning: nodes?.[0]?.id }),
  issueHealthCode: ({ healthCode }) => ({ healthCode: healthCode?.token }),
  createBindingCode: ({ bindingCode }) => ({ bindingCode }),
  registerHousehold: ({ household }) => ({ person: household?.members?.[0]?.id }),
  registerPerson: ({ person }) => ({ person: person?.id }),
};

export function fill(value, memory, now = new Date()) {
  const missing = [];
  const text = JSON.stringify(value).replace(/\{\{(\w+)(?::([\w-]+))?\}\}/g, (placeholder, name, otherwise) => {
    const known = MADE[name]?.(now) ?? memory[name] ?? otherwise;
    if (known === undefined) missing.push(name);
    return known ?? placeholder;
  });
  return { filled: JSON.parse(text), missing };
}

export function remember(memory, data) {
  for (const [field, answer] of Object.entries(data ?? {})) {
    const found = answer ? (REMEMBERED[field]?.(answer) ?? {}) : {};
    for (const [name, value] of Object.entries(found)) if (value) memory[name] = value;
  }
}
