/*
 * Saves the answers of a response, each by itself, and keeps in the browser what could not be sent.
 * What is valid is for the server to say: its words are shown at the field, and what was typed stays.
 */
const TYPING_PAUSE = 1_500;
const PATIENCE = 20_000;
const LOOK_AROUND = 15_000;
const RETRY_AFTER = [2_000, 5_000, 15_000, 30_000, 60_000];

const sheet = document.getElementById('answers');
const language = document.documentElement.lang;
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Warsaw' });
const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plural = new Intl.PluralRules(language);

const texts = JSON.parse(sheet.dataset.texts);

/* A text of the page in its language; {0}, {1} … are filled in here. */
function say(key, ...args) {
  return args.reduce((text, arg, index) => text.replace(`{${index}}`, arg), texts[key] ?? '');
}

function count(key, number) {
  const form = `${key}.${plural.select(number)}`;
  return say(form in texts ? form : `${key}.many`, number);
}

/* What the server has not confirmed yet; it survives a reload and a lost connection. */
const kept = {
  prefix: `paktometr ${sheet.dataset.address} `,

  keep(code, edit) {
    try {
      localStorage.setItem(this.prefix + code, JSON.stringify({ ...edit, by: sheet.dataset.login }));
    } catch {
      // no room or not allowed: the page itself still holds the answer, and warns before it is left
    }
  },

  drop(code) {
    try {
      localStorage.removeItem(this.prefix + code);
    } catch {
      // as above
    }
  },

  /* What this person left behind, by code; a colleague's at the same computer is not ours to send. */
  all() {
    const edits = new Map();
    try {
      for (const key of Object.keys(localStorage).filter((each) => each.startsWith(this.prefix))) {
        const edit = JSON.parse(localStorage.getItem(key));
        if (edit.by === sheet.dataset.login) {
          edits.set(key.slice(this.prefix.length), edit);
        }
      }
    } catch {
      // as above
    }
    return edits;
  },
};

/* One answer: a question with its fields, and what has become of it. */
class Answer {
  constructor(element) {
    this.element = element;
    this.code = element.dataset.answer;
    this.version = Number(element.dataset.version);
    this.fields = [...element.querySelectorAll('input, textarea')];
    this.status = element.querySelector('.answer-status');
    this.error = element.querySelector('.field-error');
    this.edit = null;
    this.sending = null;
    this.rejected = false;
    this.conflict = null;
    this.given = element.dataset.given === 'true';
  }

  /* The request body for what the fields hold now. */
  read() {
    const field = (role) => this.fields.find((each) => each.dataset.role === role);
    if (field('not-applicable')?.checked) {
      return { notApplicable: true, reason: field('reason').value };
    }
    const chosen = this.fields.filter((each) => !each.dataset.role && each.checked).map((each) => each.value);
    switch (this.element.dataset.kind) {
      case 'choices':
        return { value: chosen };
      case 'choice':
        return { value: chosen[0] ?? null };
      case 'level':
        return { typed: chosen[0] ?? '' };
      default:
        return { typed: this.fields[0].value };
    }
  }

  /* Puts into the fields what a request body or the server's current answer says. */
  write({ typed, value = typed, notApplicable = false, reason = '' }) {
    const chosen = [value ?? []].flat().map(String);
    for (const field of this.fields) {
      if (field.dataset.role === 'not-applicable') {
        field.checked = notApplicable;
      } else if (field.dataset.role === 'reason') {
        field.value = reason;
      } else if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = chosen.includes(field.value);
      } else {
        field.value = typed ?? this.asTyped(chosen[0] ?? '');
      }
    }
    this.element.dispatchEvent(new CustomEvent('answer-shown', { bubbles: true }));
  }

  asTyped(canonical) {
    return this.element.dataset.kind === 'money' && canonical !== '' ? decimals.format(canonical) : canonical;
  }

  /* In words, for a person to compare. */
  describe({ typed, value = typed, notApplicable = false, reason = '' }) {
    if (notApplicable) {
      return say('not_applicable', reason);
    }
    const labels = [value ?? []]
      .flat()
      .map((each) => this.fields.find((field) => field.value === String(each))?.labels?.[0]?.innerText)
      .filter(Boolean);
    const plain = this.fields.some((field) => !field.dataset.role && /radio|checkbox/.test(field.type));
    const text = plain ? labels.join(', ') : (typed ?? this.asTyped(String(value ?? '')));
    return text || say('empty');
  }

  /* A date typed half-way is no date yet, and neither is it none. */
  isHalfTyped() {
    return this.fields.some((field) => field.validity.badInput);
  }

  edited(delay) {
    this.edit = { body: this.read(), version: this.version };
    this.rejected = false;
    kept.keep(this.code, this.edit);
    clearTimeout(this.timer);
    if (!this.conflict) {
      this.timer = setTimeout(() => this.send(), delay);
    }
  }

  /* What was typed so far goes at once. */
  flush() {
    if (this.edit && !this.rejected) {
      this.send();
    }
  }

  async send() {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.edit || this.sending || this.conflict) {
      return;
    }
    if (this.isHalfTyped()) {
      if (!this.fields.includes(document.activeElement)) {
        this.reject(say('half_a_date'));
        report();
      }
      return;
    }
    const edit = (this.sending = this.edit);
    this.tell(say('saving'));
    const reply = await put(`answers/${this.code}`, edit.body, this.version).catch(() => null);
    this.sending = null;
    this.heard(edit, reply ?? { status: 0 });
    if (this.edit && this.edit !== edit && !this.timer) {
      this.send();
    }
    report();
  }

  heard(edit, { status, content = {} }) {
    const trouble = troubleIn(status, content);
    if (trouble) {
      this.unsure = trouble === 'offline' ? edit : this.unsure;
      this.tell(say('waiting'), 'waiting');
      connection.lost(trouble);
      return;
    }
    connection.found();
    if (status === 200) {
      this.saved(edit, content);
    } else if (status === 412 && content.current) {
      this.changedMeanwhile(edit, content.current);
    } else {
      this.reject(content.detail ?? content.title);
    }
  }

  saved(edit, { version, preliminary }) {
    this.version = version;
    this.given = edit.body.notApplicable || ![edit.body.typed ?? edit.body.value ?? []].flat().every((each) => each === '');
    if (this.edit === edit) {
      this.edit = null;
      kept.drop(this.code);
    } else {
      this.edit.version = version;
      kept.keep(this.code, this.edit);
    }
    this.showError('');
    this.tell(say('saved', clock.format(new Date())), 'saved');
    connection.savedAt = new Date();
    if (preliminary) {
      showScore(preliminary);
    }
    this.neighbours().forEach((answer) => answer.tryAgain());
  }

  /* Those of the same result: what contradicted the old answer may agree with the new one. */
  neighbours() {
    const section = this.element.closest('[data-result]');
    return [...answers.values()].filter((answer) => answer !== this && section?.contains(answer.element));
  }

  tryAgain() {
    if (this.rejected) {
      this.rejected = false;
      this.send();
    }
  }

  reject(words) {
    this.rejected = true;
    this.tell(say('not_saved'), 'failed');
    this.showError(words);
  }

  changedMeanwhile(edit, current) {
    const ours = this.unsure === edit && current.version === edit.version + 1 && isSame(edit.body, current);
    if (ours) {
      // the answer had arrived, only the word of it had not
      this.saved(edit, { version: current.version });
      return;
    }
    this.conflict = current;
    this.tell(say('not_saved'), 'failed');
    const box = sheet.querySelector('#conflict').content.cloneNode(true).firstElementChild;
    box.querySelector('[data-mine]').textContent = this.describe(this.edit.body);
    box.querySelector('[data-theirs]').textContent = this.describe(current);
    box.querySelector('[data-keep]').addEventListener('click', () => this.settle(box, true));
    box.querySelector('[data-take]').addEventListener('click', () => this.settle(box, false));
    this.element.querySelector('.conflict')?.remove();
    this.element.append(box);
  }

  settle(box, keepMine) {
    const theirs = this.conflict;
    this.conflict = null;
    this.version = theirs.version;
    if (keepMine) {
      this.edited(0);
    } else {
      this.edit = null;
      kept.drop(this.code);
      this.write(theirs);
      this.given = theirs.value !== undefined || theirs.notApplicable === true;
      this.showError('');
      this.tell(say('taken'), 'saved');
    }
    this.fields[0].focus();
    box.remove();
    report();
  }

  /* An answer left behind by an earlier visit, unless that is what stands there anyway. */
  restore(edit) {
    if (JSON.stringify(edit.body) === JSON.stringify(this.read())) {
      kept.drop(this.code);
      return;
    }
    this.write(edit.body);
    this.edit = { body: edit.body, version: edit.version };
    this.version = edit.version;
    this.unsure = this.edit;
    this.send();
  }

  tell(words, state = '') {
    this.status.textContent = words;
    this.status.dataset.state = state;
    this.element.closest('details')?.setAttribute('open', '');
  }

  showError(words) {
    this.error.textContent = words;
    this.error.hidden = !words;
    for (const field of this.fields) {
      if (words) {
        field.setAttribute('aria-invalid', 'true');
      } else {
        field.removeAttribute('aria-invalid');
      }
    }
  }
}

function isSame(body, current) {
  if (body.notApplicable || current.notApplicable) {
    return Boolean(body.notApplicable) === Boolean(current.notApplicable) && body.reason === current.reason;
  }
  const plain = (value) => String(value ?? '').replace(/[\s\u00a0]/g, '').replace(',', '.');
  const [mine, theirs] = [plain(body.typed ?? body.value), plain(current.value)];
  return mine === theirs || (mine !== '' && Number(mine) === Number(theirs));
}

/* One request to the API; it fails only if no answer came. */
async function request(method, path, body, headers = {}) {
  const response = await fetch(`${sheet.dataset.address}/${path}`, {
    method,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': language,
      'Content-Type': 'application/json',
      'X-Paktometr-Csrf': document.querySelector('meta[name=csrf]')?.content ?? '',
      ...headers,
    },
    body: body && JSON.stringify(body),
    credentials: 'same-origin',
    redirect: 'manual',
    keepalive: true,
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.type === 'opaqueredirect') {
    return { status: 401, content: {} };
  }
  return { status: response.status, content: await response.json().catch(() => ({})) };
}

/* Why nothing at all can be saved now. What says no title is not our word: a proxy's, or a starting server's. */
function troubleIn(status, content) {
  if (status === 0) {
    return 'offline';
  }
  if (status === 401) {
    return 'signed_out';
  }
  return status >= 500 || status === 429 || (status !== 200 && !content.title) ? 'unavailable' : null;
}

function put(path, body, version) {
  return request('PUT', path, body, { 'If-Match': `"${version}"` });
}

/* Whether the server can be reached, and when what waits is sent again. */
const connection = {
  trouble: null,
  savedAt: null,
  tries: 0,

  lost(reason) {
    this.trouble = reason;
    clearTimeout(this.timer);
    if (reason !== 'signed_out') {
      this.timer = setTimeout(resend, RETRY_AFTER[Math.min(this.tries, RETRY_AFTER.length - 1)]);
      this.tries += 1;
    }
  },

  found() {
    if (this.trouble) {
      this.trouble = null;
      this.tries = 0;
      clearTimeout(this.timer);
      setTimeout(resend);
    }
  },
};

const answers = new Map(
  [...sheet.querySelectorAll('[data-answer]')].map((element) => [element.dataset.answer, new Answer(element)]),
);

function unsent() {
  return [...answers.values()].filter((answer) => answer.edit);
}

function resend() {
  unsent()
    .filter((answer) => !answer.rejected && !answer.timer)
    .forEach((answer) => answer.send());
}

/* The one place that speaks to everyone, screen readers included; it says only what has changed. */
function report() {
  const board = document.getElementById('saving');
  const rejected = unsent().filter((answer) => answer.rejected || answer.conflict);
  const waiting = unsent().length - rejected.length;
  let words = '';
  if (connection.trouble) {
    words = `${say(connection.trouble)} – ${count('waits', waiting)}`;
  } else if (rejected.length > 0) {
    words = count('rejected', rejected.length);
  } else if (waiting === 0 && connection.savedAt) {
    words = say('all_saved', clock.format(connection.savedAt));
  }
  const shown = board.querySelector('[data-words]');
  if (words && shown.textContent !== words) {
    shown.textContent = words;
  }
  board.dataset.state = connection.trouble ? 'waiting' : rejected.length > 0 ? 'failed' : 'saved';
  board.querySelector('[data-sign-in]').hidden = connection.trouble !== 'signed_out';
  const first = board.querySelector('[data-first]');
  first.hidden = rejected.length === 0 || Boolean(connection.trouble);
  first.href = `#${rejected[0]?.code ?? ''}`;
}

function showScore({ total, areas, answered, required }) {
  const shown = (points) => (points === null || points === undefined ? '–' : decimals.format(points));
  document.querySelectorAll('[data-score]').forEach((element) => {
    const code = element.dataset.score;
    element.textContent = shown(code === 'total' ? total : areas[code]);
  });
  showProgress('all', answered, required);
  const asked = [...answers.values()].filter((answer) => answer.element.dataset.required === 'true');
  const applicable = asked.filter(
    (answer) => !answer.element.closest('[data-result]').querySelector('[data-role=not-applicable]:checked'),
  );
  showProgress(sheet.dataset.area, applicable.filter((answer) => answer.given).length, applicable.length);
}

function showProgress(of, done, all) {
  document.querySelectorAll(`[data-progress="${of}"]`).forEach((element) => {
    if (element instanceof HTMLProgressElement) {
      element.max = all;
      element.value = done;
    } else {
      element.textContent = say('progress', done, all);
    }
  });
}

/* Follow-up questions appear from a level up; nothing applies once the result does not. */
function showWhatIsAsked(section) {
  const notApplicable = section.querySelector('[data-role=not-applicable]')?.checked ?? false;
  const level = section.querySelector('[data-kind=level] input:checked:not([data-role])')?.value ?? -1;
  section.querySelectorAll('[data-applicable]').forEach((part) => (part.hidden = notApplicable));
  section.querySelectorAll('[data-reason]').forEach((part) => (part.hidden = !notApplicable));
  section.querySelectorAll('[data-from-level]').forEach((part) => {
    part.hidden = notApplicable || Number(level) < Number(part.dataset.fromLevel);
  });
}

function showLength(field) {
  const counter = document.getElementById(field.dataset.counter);
  const length = [...field.value].length;
  const most = Number(field.dataset.most);
  counter.textContent = length > most ? say('too_long', length - most) : say('length', length, most);
  counter.dataset.state = length > most ? 'failed' : '';
}

function answerOf(target) {
  return answers.get(target.closest('[data-answer]')?.dataset.answer);
}

function isTyped(field) {
  return field.matches('textarea, input:not([type=radio]):not([type=checkbox])');
}

function refresh(target) {
  const section = target.closest('[data-result]');
  if (section) {
    showWhatIsAsked(section);
  }
  target.querySelectorAll('[data-counter]').forEach(showLength);
}

sheet.addEventListener('input', ({ target }) => {
  if (target.dataset.counter) {
    showLength(target);
  }
  if (isTyped(target)) {
    answerOf(target)?.edited(TYPING_PAUSE);
  }
});

sheet.addEventListener('change', ({ target }) => {
  const answer = answerOf(target);
  if (!answer || isTyped(target)) {
    return;
  }
  refresh(answer.element);
  if (target.dataset.role === 'not-applicable' && target.checked) {
    answer.element.querySelector('[data-role=reason]').focus();
  } else {
    answer.edited(0);
  }
});

sheet.addEventListener('focusout', ({ target }) => {
  if (!target.matches('input, textarea')) {
    return;
  }
  if (target.dataset.role === 'reason' && target.value === '') {
    answerOf(target).edited(0);
  }
  answerOf(target)?.flush();
});

sheet.addEventListener('answer-shown', ({ target }) => refresh(target));

sheet.addEventListener('submit', (event) => {
  event.preventDefault();
  answers.forEach((answer) => answer.flush());
});

sheet.addEventListener('click', async ({ target }) => {
  const clear = target.closest('[data-clear]');
  if (clear) {
    const answer = answerOf(clear);
    answer.write({});
    answer.edited(0);
    answer.fields[0].focus();
  }
  const takeOver = target.closest('[data-take-over]');
  if (takeOver) {
    await carryOver(takeOver);
  }
});

/* Of one result or, if the button names none, of all. */
async function carryOver(button) {
  const of = button.dataset.takeOver;
  const status = document.getElementById(button.getAttribute('aria-describedby'));
  button.disabled = true;
  status.textContent = say('saving');
  try {
    const { status: code, content } = await request('POST', `carry-over${of && `/${of}`}`);
    if (code >= 200 && code < 300) {
      location.hash = of ? `result-${of}` : '';
      location.reload();
      return;
    }
    status.textContent = code === 401 ? say('signed_out') : (content.detail ?? say('refused'));
  } catch {
    status.textContent = say('no_connection');
  }
  button.disabled = false;
}

window.addEventListener('online', resend);
document.addEventListener('visibilitychange', () => {
  answers.forEach((answer) => answer.flush());
  if (document.visibilityState === 'visible' && connection.trouble) {
    resend();
  }
});
window.addEventListener('beforeunload', (event) => {
  if (unsent().length > 0 && connection.trouble !== 'signed_out') {
    event.preventDefault();
  }
});

/* What waits in the browser but cannot be sent from this page: of another area, or of a locked response. */
function showLeftovers(codes) {
  const box = document.getElementById('leftovers');
  if (!box || codes.length === 0) {
    return;
  }
  box.hidden = false;
  box.querySelector('[data-words]').textContent = count('left', codes.length);
  const list = box.querySelector('ul');
  for (const code of codes) {
    const link = document.createElement('a');
    link.href = `${sheet.dataset.areaAddress}${code[0]}#${code}`;
    link.textContent = code;
    list.append(document.createElement('li'));
    list.lastElementChild.append(link);
  }
  box.querySelector('[data-discard]').addEventListener('click', () => {
    codes.forEach((code) => kept.drop(code));
    box.hidden = true;
  });
}

sheet.querySelectorAll('[data-result]').forEach(showWhatIsAsked);
sheet.querySelectorAll('[data-counter]').forEach(showLength);
const leftovers = [];
kept.all().forEach((edit, code) => {
  const answer = sheet.dataset.editable === 'true' && answers.get(code);
  if (answer) {
    answer.restore(edit);
  } else {
    leftovers.push(code);
  }
});
showLeftovers(leftovers);

/* Who else is at this response; asked while somebody looks at the page. */
const present = document.getElementById('present');

async function lookAround() {
  if (document.visibilityState !== 'visible') {
    return;
  }
  try {
    const { status, content } = await request('POST', 'presence', { place: sheet.dataset.area });
    if (status === 200) {
      const words = content.map(({ name, place }) => say('present', name, place)).join(' ');
      if (present.textContent !== words) {
        present.textContent = words;
      }
    }
  } catch {
    // the next time
  }
}

if (present) {
  lookAround();
  setInterval(lookAround, LOOK_AROUND);
}
