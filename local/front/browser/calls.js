// The costs page: platform calls, summed up per invocation.
const words = JSON.parse(document.querySelector('#calls-words').textContent);
const number = new Intl.NumberFormat(document.documentElement.lang);
const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
const target = document.querySelector('#calls');

const make = (tag, text = '', className = '') =>
  Object.assign(document.createElement(tag), { textContent: text, className });

function row(tag, cells) {
  const line = document.createElement('tr');
  line.append(...cells.map((cell) => (cell instanceof window.Node ? cell : make(tag, String(cell)))));
  return line;
}

function summarise(calls) {
  const of = (service) => calls.filter((call) => call.service === service);
  return {
    jira: of('jira').length,
    points: calls.reduce((sum, call) => sum + call.points, 0),
    sql: of('sql').length,
    others: calls.length - of('jira').length - of('sql').length,
  };
}

function entryOf(invocation, calls) {
  const { jira, points, sql, others } = summarise(calls);
  const name = document.createElement('td');
  name.append(detailsOf(invocation.error ? `${invocation.functionKey} ✕` : invocation.functionKey, invocation, calls));
  const numbers = [jira, points, sql, others, invocation.ms ?? ''].map((value) =>
    value === '' ? '' : number.format(value),
  );
  return row('td', [name, invocation.kind, time.format(invocation.at), ...numbers]);
}

function detailsOf(title, invocation, calls) {
  const details = document.createElement('details');
  details.append(make('summary', title));
  if (invocation.error) details.append(make('p', invocation.error, 'sentence-error'));
  const list = make('ul', '', 'call-list');
  for (const call of calls) {
    const line = make('li');
    const what = call.sql ?? `${call.method} ${call.route}`;
    line.append(
      make('code', what),
      make('span', ` ${call.status} · ${number.format(call.ms)} ms · ${call.caller}`, 'quiet'),
    );
    list.append(line);
  }
  details.append(list);
  return details;
}

function show({ totals, calls, invocations }) {
  const byInvocation = new Map();
  for (const call of calls) {
    const id = call.invocationId ?? '';
    byInvocation.set(id, [...(byInvocation.get(id) ?? []), call]);
  }
  const table = make('table', '', 'list numbers');
  const head = document.createElement('thead');
  head.append(row('th', words.columns));
  const body = document.createElement('tbody');
  for (const invocation of [...invocations].reverse())
    body.append(entryOf(invocation, byInvocation.get(invocation.id) ?? []));
  const direct = byInvocation.get('') ?? [];
  if (direct.length > 0)
    body.prepend(entryOf({ functionKey: words.browser, kind: 'bridge', at: direct[0].at }, direct));
  table.append(head, body);
  const wrap = make('div', '', 'table-wrap');
  wrap.append(table);
  const sum = make(
    'p',
    `${number.format(totals.calls)} ${words.callsWord} · ${number.format(totals.points)} ${words.pointsWord}`,
  );
  target.replaceChildren(
    ...(calls.length + invocations.length === 0 ? [make('p', words.nothing, 'quiet')] : [sum, wrap]),
  );
}

async function load() {
  const response = await fetch('/local/calls');
  if (response.ok) show(await response.json());
  else target.replaceChildren(make('p', words.unavailable, 'sentence-error'));
}

document.querySelector('[data-calls="reload"]').onclick = load;
document.querySelector('[data-calls="clear"]').onclick = async () => {
  await fetch('/local/calls', { method: 'DELETE' });
  await load();
};
await load();
