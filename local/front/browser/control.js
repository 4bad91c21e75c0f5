/* global FormData, confirm */
// The control page: every button is one request to the control API; its answer is shown as it came.
const words = JSON.parse(document.querySelector('#control-words').textContent);
const answer = document.querySelector('#control-answer');

async function send(method, path, body) {
  const init = { method, headers: { 'content-type': 'application/json' } };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(path, init);
  const text = await response.text();
  answer.hidden = false;
  answer.classList.toggle('notice-error', !response.ok);
  answer.textContent = `${response.ok ? words.done : words.failed} ${text}`.slice(0, 600);
  await load();
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-control]');
  if (!button) return;
  if (button.classList.contains('button-danger') && !confirm(words.sure)) return;
  const [method, path] = button.dataset.control.split(' ');
  const body = button.dataset.body ? JSON.parse(button.dataset.body) : undefined;
  button.disabled = true;
  void send(method, path, body).finally(() => (button.disabled = false));
});

document.querySelector('#clock-form').onsubmit = (event) => {
  event.preventDefault();
  const now = new Date(new FormData(event.target).get('now'));
  void send('PUT', '/local/clock', { now: now.toISOString() });
};

async function load() {
  const [state, faults] = await Promise.all(
    ['/local/state', '/local/faults'].map(async (path) => {
      const response = await fetch(path);
      return response.ok ? response.json() : undefined;
    }),
  );
  if (state) showState(state);
  if (faults)
    document.querySelector('#faults').textContent = faults.rules.map((rule) => JSON.stringify(rule)).join('\n');
}

function showState({ schedules, waiting }) {
  const buttons = schedules.map(({ key, interval }) => {
    const button = Object.assign(document.createElement('button'), {
      className: 'button',
      textContent: `${key} (${interval})`,
    });
    button.dataset.control = `POST /local/schedules/${key}`;
    return button;
  });
  document.querySelector('#schedules').replaceChildren(...(buttons.length > 0 ? buttons : [words.noSchedules]));
  document.querySelector('#waiting').textContent = `${words.waiting}: ${JSON.stringify(waiting)}`;
}

await load();
