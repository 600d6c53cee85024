/* The frameworks of the catalogue, which of them the view is about, and its families as ladders. */
import { answer } from './api.js';
import { here, keepFramework } from './state.js';

/** An id without its first part, as it is understood where only one thing has it. */
const shortOf = (id) => id.slice(id.indexOf('/') + 1);

/** Things by their whole ids; `find` also takes a short one, where only one thing has it. */
export class ById extends Map {
  whole(id) {
    if (super.has(id)) {
      return id;
    }
    this.shorts ??= Map.groupBy(this.keys(), shortOf);
    const ids = this.shorts.get(id) ?? [];
    return ids.length === 1 ? ids[0] : null;
  }

  find(id) {
    return id == null ? undefined : this.get(this.whole(id));
  }
}

/** All frameworks, to choose from; null until they have arrived. */
export function frameworks() {
  const { data, error } = answer('frameworks');
  return { list: data?.catalogue.frameworks ?? null, error };
}

/** By whom a framework is: its organizations, and its own name where one of them has several. */
export function nameOf(one, list) {
  const whose = (framework) => framework.organizations.map(({ name }) => name).join(', ');
  return list.filter((other) => whose(other) === whose(one)).length > 1 ? `${whose(one)}: ${one.name}` : whose(one);
}

/**
 * The framework of the view.
 * @returns {{frame, error, choices}} `frame` is null until it has arrived; `choices` are given if the address names none of several
 */
export function framework() {
  const { list, error } = frameworks();
  if (!list) {
    return { frame: null, error };
  }
  const id = namedIn(list);
  if (list.length > 1 && (id || here().page === 'path')) {
    keepFramework(id ?? null); // a page about something that all share keeps what was chosen before
  }
  return id === undefined ? { frame: null } : id === null ? { frame: null, choices: list } : frameOf(id);
}

/** @returns {{frame, error}} the framework with this id */
export function frameOf(id) {
  const { data, error } = answer('ladders', { framework: id });
  return { frame: data?.framework ? framed(data.framework) : null, error };
}

/** The id of the framework that the address names; null if it names none, undefined until that is known. */
function namedIn(list) {
  if (list.length === 1) {
    return list[0].id;
  }
  const { page, rest, params } = here();
  const ids = [page === 'job' || page === 'vacancy' ? rest : '', params.from, params.to, params.jobs, params.family, params.field].filter(Boolean)
    .flatMap((text) => text.split(',')).filter((id) => !id.startsWith('vacancies/'));
  const named = [params.framework, ...ids.map((id) => id.split('/')[0])].find((id) => list.some((one) => one.id === id));
  if (named || !ids.length) {
    return named ?? null;
  }
  // short ids, or grades: they tell which framework is meant if only one of them has them
  const all = list.map((one) => frameOf(one.id));
  if (all.some(({ frame, error }) => !frame && !error)) {
    return undefined;
  }
  const having = all.filter(({ frame }) => frame && ids.some((id) => ['jobs', 'families', 'fields', 'grades'].some((things) => frame[things].find(id))));
  return having.length === 1 ? having[0].frame.id : null;
}

const frames = new WeakMap(); // by answer

function framed(data) {
  if (!frames.has(data)) {
    frames.set(data, frameFrom(data));
  }
  return frames.get(data);
}

function frameFrom({ id, name, organizations, families: all }) {
  const frame = { id, name, organizations, fields: new ById(), families: new ById(), jobs: new ById(), grades: new ById(), places: new Map() };
  const alone = []; // families without a field
  [...all].sort((one, other) => (one.field?.number ?? 0) - (other.field?.number ?? 0)).forEach((found) => {
    const family = { ...found, jobs: onLadder(found) };
    frame.families.set(family.id, family);
    if (!family.field) {
      alone.push({ id: family.id, name: family.name, families: [family] });
    } else if (frame.fields.has(family.field.id)) {
      frame.fields.get(family.field.id).families.push(family);
    } else {
      frame.fields.set(family.field.id, { ...family.field, families: [family] });
    }
    family.jobs.forEach((job) => {
      frame.jobs.set(job.id, job);
      frame.places.set(shortOf(job.id), job);
      if (job.grade) {
        frame.grades.set(job.grade.id, job.grade);
      }
    });
  });
  frame.columns = [...frame.fields.values(), ...alone];
  frame.blocks = blocksOf(frame);
  return frame;
}

/**
 * The jobs of a family with their place on its ladder: `depth` counts its steps from below, `track` its branches. A job continues the
 * branch of the one before it, unless another job does so already.
 */
function onLadder(family) {
  const placed = new Map();
  const continued = new Set();
  let tracks = 0;
  for (const job of family.jobs) {
    const before = job.after.map(({ id }) => placed.get(id)).filter(Boolean);
    const free = before.find((one) => !continued.has(one.id));
    before.forEach((one) => continued.add(one.id));
    placed.set(job.id, {
      ...job, family, field: family.field, track: free ? free.track : placed.size ? ++tracks : 0, depth: 1 + Math.max(0, ...before.map((one) => one.depth)),
    });
  }
  return [...placed.values()];
}

/** The key of the row where a job stands: its grade, or without one its step, counted from below. */
export const rowOf = (job) => job.grade?.id ?? `step ${job.depth}`;

/**
 * The rows, highest first, in blocks: each category of grades above those from which a bridge leads to it, and below them the steps of
 * ladders without grades, which compare within their family only.
 */
function blocksOf(frame) {
  const grades = [...frame.grades.values()].sort((one, other) => other.rank - one.rank);
  const categories = new Map(grades.map(({ category }) => [category.id, category]));
  const ours = new Set(frame.organizations.map(({ id }) => id));
  const bridgesOf = (category) => new Set(category.bridges.filter(({ organization }) => ours.has(organization.id)).map((bridge) => bridge.category.id));
  const order = [];
  const place = (category, seen = new Set()) => {
    if (order.includes(category) || seen.has(category)) {
      return;
    }
    bridgesOf(category).forEach((id) => categories.has(id) && place(categories.get(id), new Set([...seen, category])));
    order.push(category);
  };
  [...categories.values()].sort((one, other) => one.id.localeCompare(other.id)).forEach((category) => place(category));
  const blocks = order.map((category, at) => ({
    id: category.id, name: category.name, bridged: at > 0 && bridgesOf(category).has(order[at - 1].id),
    rows: grades.filter((grade) => grade.category.id === category.id).map((grade) => ({ key: grade.id, name: grade.code })),
  }));
  const steps = Math.max(0, ...[...frame.jobs.values()].filter((job) => !job.grade).map((job) => job.depth));
  return steps ? [...blocks, {
    id: 'steps', name: 'Steps', bridged: false, rows: Array.from({ length: steps }, (_, at) => ({ key: `step ${steps - at}`, name: String(steps - at) })),
  }] : blocks;
}
