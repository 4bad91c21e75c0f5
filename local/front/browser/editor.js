/* global structuredClone, crypto, requestAnimationFrame */
// The simple page editor: stretches of text between blocks that are kept as they are; macros can be inserted and configured.
import { mountSurface } from './surface.js';
import { openDialog } from './modal.js';

const form = document.querySelector('[data-editor]');
const { segments, macros, words } = JSON.parse(form.querySelector('.editor-state').textContent);
const area = form.querySelector('.segments');
let lastText;

const make = (tag, className, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });
const macroOf = (node) => macros.find(({ key }) => key === String(node.attrs?.extensionKey).split('/').at(-1));

function button(label, act, face = label) {
  const made = make('button', 'link-button', face);
  made.type = 'button';
  made.setAttribute('aria-label', label);
  made.onclick = act;
  return made;
}

function textSegment(text) {
  const field = make('textarea', 'segment-text');
  field.value = text;
  field.setAttribute('aria-label', words.textHint);
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  field.oninput = grow;
  field.onfocus = () => (lastText = field);
  requestAnimationFrame(grow);
  field.readSegment = () => ({ text: field.value });
  return field;
}

function blockSegment(node, html) {
  const macro = macroOf(node);
  const card = make('section', 'segment-block');
  const head = make('header', 'segment-head');
  head.append(make('b', '', macro?.title ?? `${words.untitledBlock}: ${node.type}`));
  if (macro?.configMount) head.append(button(words.configure, () => configure(card, macro)));
  const move = (where) => {
    const sibling = where < 0 ? card.previousElementSibling : card.nextElementSibling;
    if (where < 0) sibling?.before(card);
    else sibling?.after(card);
    preview(card, macro);
  };
  head.append(
    button(words.moveUp, () => move(-1), '↑'),
    button(words.moveDown, () => move(1), '↓'),
  );
  head.append(button(words.remove, () => card.remove()));
  card.append(head);
  if (html) card.append(Object.assign(make('div', 'document'), { innerHTML: html }));
  card.node = node;
  card.readSegment = () => ({ block: card.node });
  preview(card, macro);
  return card;
}

function withConfig(mount, node, extra) {
  const copy = structuredClone(mount);
  copy.context.localId = node.attrs.localId;
  Object.assign(copy.context.extension, extra, { config: node.attrs.parameters?.guestParams });
  return copy;
}

function preview(card, macro) {
  if (!macro) return;
  card.querySelector('.surface')?.remove();
  const slot = make('div', 'surface');
  card.append(slot);
  mountSurface(slot, withConfig(macro.mount, card.node, {}));
}

function configure(card, macro) {
  openDialog({ size: macro.size, title: macro.configTitle || macro.title, closeLabel: words.close }, (body, close) => {
    const mount = withConfig(macro.configMount, card.node, { macro: { isConfiguring: true, isInserting: false } });
    const submit = (payload) => {
      card.node = structuredClone(card.node);
      card.node.attrs.parameters = { ...card.node.attrs.parameters, guestParams: payload?.config ?? {} };
      close();
      preview(card, macro);
      return true;
    };
    mountSurface(body, mount, { submit, close: (payload) => close(payload) });
  });
}

const NODE_TYPES = { inline: 'inlineExtension', bodied: 'bodiedExtension', 'inline-bodied': 'bodiedExtension' };

function newMacro(macro) {
  const localId = crypto.randomUUID();
  const type = NODE_TYPES[macro.layout] ?? 'extension';
  const node = {
    type,
    attrs: {
      ...(type !== 'inlineExtension' && { layout: 'default' }),
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: macro.extensionKey,
      text: macro.title,
      localId,
      parameters: {
        layout: type,
        guestParams: {},
        forgeEnvironment: macro.forgeEnvironment,
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${macro.extensionKey}`,
        extensionTitle: macro.title,
      },
    },
  };
  // An inline macro stands in a paragraph of its own; a bodied one begins with an empty body.
  if (type === 'bodiedExtension') node.content = [{ type: 'paragraph' }];
  return node;
}

function insert(macro) {
  const node = newMacro(macro);
  const card = blockSegment(node.type === 'inlineExtension' ? { type: 'paragraph', content: [node] } : node);
  const field = lastText?.isConnected ? lastText : area.lastElementChild;
  const at = field?.selectionStart ?? 0;
  const rest = field?.value?.slice(at) ?? '';
  if (field?.value !== undefined) {
    field.value = field.value.slice(0, at).trimEnd();
    field.oninput();
    field.after(card);
  } else area.append(card);
  card.after(textSegment(rest.trimStart()));
  form.querySelector('[data-insert]').open = false;
  if (macro.configMount && macro.openOnInsert) configure(card, macro);
}

const choices = macros.filter(({ isHidden }) => !isHidden);
form.querySelector('[data-insert] .menu-list').append(
  ...choices.map((macro) => {
    const choice = button(macro.title, () => insert(macro));
    choice.className = 'menu-choice';
    choice.append(make('small', '', macro.description));
    return choice;
  }),
);
area.append(
  ...segments.map((segment) =>
    'block' in segment ? blockSegment(segment.block, segment.html) : textSegment(segment.text),
  ),
);
if (!area.lastElementChild?.matches('textarea')) area.append(textSegment(''));
// Before the shell reads the form.
document.addEventListener(
  'submit',
  (event) => {
    if (event.target !== form) return;
    const read = [...area.children].map((child) => child.readSegment());
    form.elements.segments.value = JSON.stringify(read.filter((one) => one.block || one.text.trim() !== ''));
  },
  true,
);
