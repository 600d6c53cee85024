/* The path view: start, target, the lattice, the paths between the two, and the steps of the chosen path. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { all, answer } from './api.js';
import { address, go, here, personInput, withParams, hasTold } from './state.js';
import { inFramework, missing, organizationChoice, readable, shown, sources, titleOf } from './parts.js';
import { frameworks } from './frame.js';
import { finder, fits } from './finder.js';
import { lattice } from './lattice.js';
import { personPanel } from './person.js';
import { placesFound } from './search.js';
import { gapAnswer, step } from './steps.js';
import { MOVES, MOVES_EXPLAINED, VERDICT, closing, few } from './words.js';

export const pathView = () => inFramework((frame) => {
  const { params } = here();
  const from = params.from ? placeOf(params.from, frame) : null;
  const to = params.to ? placeOf(params.to, frame) : null;
  for (const [id, found] of [[params.from, from], [params.to, to]]) {
    if (id && !found) {
      return missing('place', id);
    }
  }
  document.title = from ? `${from.label}: ${to ? `the way to ${to.label}` : 'where it can lead'} · Career Graph` : 'Career Graph: where a job can lead';
  const view = to && from ? wayView(frame, from, to, params) : from ? nextView(frame, from) : startView(frame, to);
  return html`
    ${sentence(frame, from, to)}
    ${view}`;
});

// ---------------------------------------------------------------- places

/** @returns {{id, label, input, jobs}} `input` as the API takes it; `jobs` are the ids of all jobs there */
function placeOf(id, frame) {
  const jobs = (test) => [...frame.jobs.values()].filter(test).map((one) => one.id);
  const job = frame.jobs.find(id);
  if (job) {
    return { id: job.id, job, label: titleOf(job), input: { job: job.id }, jobs: [job.id] };
  }
  const grade = frame.grades.find(id);
  if (grade) {
    // several frameworks may use one system of grades
    const within = frameworks().list.length > 1 ? { framework: frame.id } : {};
    return { id: grade.id, label: `any job at ${grade.code}`, input: { grade: grade.id, ...within }, jobs: jobs((one) => one.grade?.id === grade.id) };
  }
  const family = frame.families.find(id);
  if (family) {
    return { id: family.id, label: `any of the ${family.name}`, input: { family: family.id }, jobs: jobs((one) => one.family.id === family.id) };
  }
  const field = frame.fields.find(id);
  return field ? { id: field.id, label: `any job in ${field.name}`, input: { field: field.id }, jobs: jobs((one) => one.field?.id === field.id) } : null;
}

/** Where a job belongs, for a list of jobs. */
export const belonging = (job) => job.field?.name ?? job.family.name;

function places(frame, choose) {
  return (text) => {
    const list = [
      ...[...frame.jobs.values()].map((job) => ({
        id: job.id, label: titleOf(job), hint: belonging(job), group: 'Jobs', words: `${titleOf(job)} ${belonging(job)} ${job.family.name}`,
      })),
      ...[...frame.grades.values()].map(({ id, code, category }) => ({ id, label: `Any job at ${code}`, hint: category.name, group: 'Grades', words: `${code} any grade` })),
      ...[...frame.fields.values()].map(({ id, name }) => ({ id, label: `Any job in ${name}`, hint: 'field', group: 'Fields', words: `${name} any field` })),
      ...[...frame.families.values()].map(({ id, name, replaces }) => ({
        id, label: `Any of the ${name}`, hint: replaces.length ? `formerly ${replaces.map((one) => one.name).join(', ')}` : 'family', group: 'Families',
        words: `${name} any family ${replaces.map((one) => one.name).join(' ')}`,
      })),
    ];
    const option = (one) => ({ ...one, choose: () => choose(one.id) });
    const fitting = list.filter((one) => !text || fits(one.words, text)).map(option);
    // no word begins like this: the server may know it as a misspelling
    return fitting.length ? fitting : placesFound(text, (id) => list.filter((one) => one.id === id).map(option));
  };
}

/** The question, as a sentence to complete. */
function sentence(frame, from, to) {
  const toPath = (changes) => go(address('path', { from: from?.id, to: to?.id, ...changes }));
  const anywhere = { label: 'where I can go', hint: 'every single move', group: 'Open', choose: () => toPath({ to: null }) };
  const several = frameworks().list.length > 1;
  return html`<section class="sentence">
    <h1 tabindex="-1">${several ? html`<span>At</span> ${organizationChoice('organization', frame, (framework) => go(address('path', { framework })))} <span>I work as</span>` : html`<span>I work as</span>`} ${finder({
      id: 'from', big: true, label: 'Where you are: a job, a grade, a family or a field', value: from?.label, placeholder: 'type a title or a grade',
      options: places(frame, (id) => toPath({ from: id })),
    })} <span>and want to see</span> ${finder({
      id: 'to', big: true, label: 'Where you want to be, or where you can go', value: to?.label ?? (from ? 'where I can go' : ''), placeholder: 'where I can go',
      options: (text) => {
        const found = places(frame, (id) => toPath({ to: id }))(text);
        return text && !fits(anywhere.label, text) ? found : Object.assign([anywhere, ...found], { note: found.note });
      },
    })}</h1>
  </section>`;
}

// ---------------------------------------------------------------- the lattice

function drawn(frame, marks, lines, href, doing, onPoint) {
  return lattice({ frame, leads: leadsOf(frame), marks, lines, href, doing, onPoint });
}

/** The moves to the next step of a ladder, and over the bridge of a field. */
const leadsOf = (frame) => (all('lattice', 'jobs', { filter: { frameworks: [frame.id] } }).data ?? []).flatMap((job) => job.leadsTo
  .filter((lead) => lead.skippedGrades === 0)
  .map((lead) => ({ from: job.id, to: lead.to.id, kind: lead.kind })));

function lead(frame) {
  const families = few(frame.families.size, 'family', 'families');
  return `${few(frame.jobs.size, 'job')} in ${frame.fields.size ? `${few(frame.fields.size, 'field')} of work${frame.families.size > frame.fields.size ? ` and ${families}` : ''}` : families}.`;
}

function startView(frame, to) {
  const marks = new Map((to?.jobs ?? []).map((id) => [id, 'end']));
  return html`
    <p class="lead">${lead(frame)} <b>Choose the place where you are</b>, above or in the picture. You will see where you can go, what
      each step asks beyond what you bring, and where that is written.</p>
    ${drawn(frame, marks, [], (id) => address('path', { from: id, to: to?.id }), 'Press: I am here.')}
    ${examples(frame)}`;
}

/** A way over a bridge, or up a ladder, and a job that leads somewhere: the first that there are. */
function examples(frame) {
  const leads = leadsOf(frame);
  const one = leads.find(({ kind }) => kind === 'CATEGORY_BRIDGE') ?? leads[0];
  const other = leads.find(({ from }) => from !== one?.from && frame.jobs.get(from).family !== frame.jobs.get(one.from).family);
  const [from, to, start] = [one?.from, one?.to, other?.from].map((id) => frame.jobs.get(id));
  return one ? html`<p class="lead small">For example: <a href=${address('path', { from: from.id, to: to.id })}>from ${titleOf(from)} to ${titleOf(to)}</a>
    ${start ? html` · <a href=${address('path', { from: start.id })}>from ${titleOf(start)} to wherever it leads</a>` : nothing}</p>` : nothing;
}

// ---------------------------------------------------------------- where one can go

const GROUPS = [
  ['In the same field', ['PROMOTION', 'CATEGORY_BRIDGE']],
  ['By application, to a published vacancy', ['VACANCY']],
  ['In other families', ['LATERAL_ADVANCEMENT', 'LATERAL']],
  ['Over the bridge, to other fields', ['CROSS_FIELD_BRIDGE']],
];
/** The kinds of moves that paths use. */
const KINDS = GROUPS.flatMap(([, kinds]) => kinds).filter((kind) => kind !== 'VACANCY');

/** So many moves one answer holds. */
const MOST = 100;

export const cutNote = (isCut) => (isCut
  ? html`<p class="notice" data-cut>Of one job only the first ${MOST} moves are shown; there may be more. Choose both ends of a move to see any other.</p>` : nothing);

function nextView(frame, from) {
  const person = from.job ? personInput() : null;
  const question = { kinds: [...KINDS, 'VACANCY'], first: MOST, ...(person ? { person } : {}) };
  // one answer for each job, so that the moves of a place with many jobs are all there
  const results = from.jobs.map((id) => answer('next-moves', { from: { job: id }, ...question }, from.job ? `next ${from.id}` : null));
  const failed = results.find(({ error }) => error);
  const result = failed ?? (results.every(({ data }) => data)
    ? { data: { nextMoves: results.flatMap(({ data }) => data.nextMoves) }, waiting: results.some((one) => one.waiting) } : { waiting: true });
  const isCut = results.some(({ data }) => data?.nextMoves.length === MOST);
  const moves = results.flatMap(({ data }) => data?.nextMoves ?? []);
  const marks = new Map(moves.map((move) => [move.to.id, move.gap.verdict ? VERDICT[move.gap.verdict.status].mark : 'reach']));
  from.jobs.forEach((id) => marks.set(id, from.job ? 'start' : 'place'));
  const line = (strong) => (move) => ({ from: move.from.id, to: move.to.id, kind: move.kind, strong });
  // lines to all of them would cover the picture; those across fields are drawn when their job is pointed at
  const lines = from.job ? moves.filter((move) => within(move.kind)).map(line(false)) : [];
  const acrossTo = (id) => (moves.some((move) => move.to.id === id && !within(move.kind)) ? 1 : null);
  const onPoint = (id) => moves.filter((move) => move.to.id === id).map(line(true));
  return html`
    ${drawn(frame, marks, lines, (id) => address('path', id === from.id ? {} : { from: from.id, to: id, across: acrossTo(id) }), 'Press: show the way there.', onPoint)}
    ${from.job ? personPanel(from.id) : nothing}
    <section class="next" aria-labelledby="next-title">
      <h2 id="next-title" data-news>Where one move can lead from ${from.job ? html`<a href="#/job/${from.id}">${from.label}</a>` : from.label}</h2>
      ${shown(result, (data, stillWaiting) => nextList(frame, from, data.nextMoves, isCut, stillWaiting))}
    </section>`;
}

function nextList(frame, from, moves, isCut, stillWaiting) {
  if (!moves.length) {
    return html`<p class="silent">The descriptions show no single move from here${from.job ? html`: the ladder of the family ${from.job.family.name} ends here,
      and no other family has a job that this one leads to` : nothing}.</p>`;
  }
  const open = moves.filter((move) => move.gap.verdict?.status === 'MET').length;
  return html`
    <p class="small">The documents lay down no route of promotion: descriptions are compared, and a move needs a post to move to.
      ${hasTold() && from.job ? html`<b>By what you entered, ${open ? `every essential line is met at ${open} of them` : 'none of them has every essential line met yet'}.</b>` : nothing}</p>
    ${cutNote(isCut)}
    ${moveGroups(moves, { waiting: stillWaiting, other: (move) => move.to, start: (move) => (from.job ? null : titleOf(frame.jobs.get(move.from.id))) })}`;
}

/**
 * Moves, grouped by kind.
 * @param other the end of a move to name
 * @param start where a move starts, in words, if the starts differ
 * @param level heading level of the groups
 */
export function moveGroups(moves, { other, start = () => null, level = 3, waiting: stillWaiting = false }) {
  const head = (name) => (level === 2 ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`);
  return html`<div class="moves grouped" aria-busy=${stillWaiting}>${GROUPS.map(([name, kinds]) => (moves.some((move) => kinds.includes(move.kind))
    ? html`<section>${head(name)}${kinds.map((kind) => ofKind(moves.filter((move) => move.kind === kind), kind, kinds.length > 1, other, start))}</section>`
    : nothing))}</div>`;
}

/** The moves of one kind, by the end that is named: from one place several may lead there. */
function ofKind(moves, kind, named, other, start) {
  const ends = [...Map.groupBy(moves, (move) => other(move).id).values()];
  return moves.length ? html`${named ? html`<p class="small kind"><b>${MOVES[kind]}:</b> ${MOVES_EXPLAINED[kind]}</p>` : nothing}
    <ul>${ends.map((all) => {
      const [move] = all;
      const name = html`<b>${other(move).title}</b> <span class="grade">${other(move).grade?.code ?? ''}</span>`;
      const judged = move.gap.verdict;
      return start(move) ? html`<li><span>${name}</span>${kind === 'VACANCY' ? html`<span class="small">${closing(move.deadline)}</span>` : nothing}
          <ul class="starts small">${all.map((one) => html`<li><a href=${hrefOf(one)}>from ${start(one)}</a> (${inShort(one)})</li>`)}</ul></li>`
        : html`<li><a href=${hrefOf(move)}>${name}</a>
          <span class="small">${inShort(move)}</span>
          ${kind === 'VACANCY' ? html`<span class="small">${closing(move.deadline)}</span>` : nothing}
          ${judged ? html`<span class="verdict ${VERDICT[judged.status].mark}"><b>${VERDICT[judged.status].word}</b> <span class="small">${judged.reason}</span></span>` : nothing}</li>`;
    })}</ul>` : nothing;
}

const hrefOf = ({ kind, from, to }) => (kind === 'VACANCY' ? address('gap', { from: from.id, to: to.id }) : address('path', { from: from.id, to: to.id, across: within(kind) ? null : 1 }));

/** What a move asks, in a few words. */
function inShort({ gap: { counts, education } }) {
  const more = counts.newCompetencies + counts.widerCompetencies;
  return [more ? `${more} new` : null, counts.raisedCompetencies ? `${counts.raisedCompetencies} higher` : null, education.steps ? 'more education' : null]
    .filter(Boolean).join(', ') || 'no new competency';
}

const within = (kind) => kind === 'PROMOTION' || kind === 'CATEGORY_BRIDGE';

// ---------------------------------------------------------------- a way from one place to another

function wayView(frame, from, to, params) {
  const options = params.across ? { kinds: KINDS, maxMoves: 2 } : null;
  const result = answer('ways', { from: from.input, to: to.input, ...(options ? { options } : {}) });
  const found = result.data?.careerPaths;
  const paths = found?.paths ?? [];
  const chosen = paths[Math.min(Math.max(1, Math.trunc(Number(params.way)) || 1), paths.length) - 1];
  const single = from.job && to.job;
  const marks = new Map();
  (single ? chosen?.moves ?? [] : []).forEach((move) => marks.set(move.to.id, 'way'));
  to.jobs.forEach((id) => marks.set(id, 'end'));
  from.jobs.forEach((id) => marks.set(id, 'start'));
  const strong = new Set((chosen?.moves ?? []).map((move) => `${move.from.id} ${move.to.id}`));
  const lines = paths.flatMap((path) => path.moves).map((move) => ({
    from: move.from.id, to: move.to.id, kind: move.kind, strong: single && strong.has(`${move.from.id} ${move.to.id}`),
  }));
  const different = [...new Map(lines.map((one) => [`${one.from} ${one.to}`, one])).values()].sort((one, other) => one.strong - other.strong);
  return html`
    ${drawn(frame, marks, different, (id) => address('path', id === from.id ? { from: from.id } : { from: from.id, to: id, across: params.across, open: params.open }), 'Press: show the way there.')}
    ${shown(result, () => (paths.length ? (single ? steps(frame, from, paths, chosen, found, params) : pairs(frame, paths, found)) : noWay(frame, from, to, found)))}`;
}

/** A path in words: what is between its ends. */
function named(frame, path) {
  const between = path.moves.slice(0, -1).map((move) => frame.jobs.get(move.to.id)).map((job) => job.grade?.code ?? job.title);
  const skipped = path.counts.skippedGrades;
  const how = between.length ? `by ${between.join(' and ')}` : 'in one move';
  const rung = frame.jobs.get(path.from.id).grade ? 'grade' : 'step';
  return `${how}${skipped ? `, skipping ${few(skipped, rung)}` : `, no ${rung} skipped`}`;
}

function steps(frame, from, paths, chosen, found, params) {
  const current = paths.indexOf(chosen);
  return html`
    <section class="ways" aria-labelledby="ways-title">
      <h2 id="ways-title" data-news>${few(paths.length, 'way')} from ${from.label} to ${titleOf(frame.jobs.get(chosen.to.id))}</h2>
      ${paths.length > 1 ? html`<ul class="tabs">${paths.map((path, at) => html`<li><a href=${withParams({ way: at ? at + 1 : null })} aria-current=${at === current ? 'true' : 'false'}>
        <b>${few(path.counts.moves, 'step')}</b> ${named(frame, path)}</a></li>`)}</ul>` : nothing}
      <p class="small">${found.assumptions.join(' ')} ${paths.length > 1 ? 'None of these ways is ranked above another.' : ''} ${found.cut.join(' ')}</p>
    </section>
    ${personPanel(from.id, chosen.to.id)}
    <ol class="steps">${chosen.moves.map((move, at) => stepView(frame, move, at, chosen.moves.length))}</ol>`;
}

function stepView(frame, move, at, of) {
  const result = gapAnswer(move.from.id, move.to.id, `step ${move.from.id} ${move.to.id}`);
  const [start, end] = [frame.jobs.get(move.from.id), frame.jobs.get(move.to.id)];
  return html`<li class="step"><article aria-labelledby="step-${at}">
    <header>
      <p class="small kind ${move.kind}">${of > 1 ? `Step ${at + 1} of ${of} · ` : ''}${MOVES[move.kind]}: ${MOVES_EXPLAINED[move.kind]}</p>
      <h3 id="step-${at}"><span class="from">From <a href="#/job/${start.id}">${titleOf(start)}</a></span> to <a href="#/job/${end.id}">${titleOf(end)}</a></h3>
      <p class="small no-print"><a href=${address('compare', { jobs: `${start.id},${end.id}` })}>Compare the two side by side</a></p>
    </header>
    ${shown(result, (data, stillWaiting) => html`${tally(data.gap)}${step(data, stillWaiting)}
      ${data.gap.assumptions.length ? html`<details class="fold assumptions"><summary>What is assumed about you</summary><ul>${data.gap.assumptions.map((text) => html`<li>${readable(text)}</li>`)}</ul></details>` : nothing}`)}
  </article></li>`;
}

function tally(gap) {
  const { newCompetencies, raisedCompetencies, widerCompetencies, held } = gap.counts;
  return html`<p class="tally"><span><b>${held}</b> ${held === 1 ? 'competency' : 'competencies'} you bring</span>
    <span><b>${raisedCompetencies + widerCompetencies}</b> ${raisedCompetencies + widerCompetencies === 1 ? 'rises' : 'rise'}</span><span><b>${newCompetencies}</b> ${newCompetencies === 1 ? 'is' : 'are'} new</span></p>`;
}

function pairs(frame, paths, found) {
  const ends = [...new Map(paths.map((path) => [`${path.from.id} ${path.to.id}`, path])).values()];
  return html`<section class="next"><h2>${few(ends.length, 'pair')} of jobs are connected; choose one</h2>
    <p class="small">${found.assumptions.join(' ')} ${found.cut.join(' ')}</p>
    <div class="moves"><section><ul>${ends.map((path) => html`<li><a href=${withParams({ from: path.from.id, to: path.to.id })}>
      <b>${titleOf(frame.jobs.get(path.from.id))}</b> to <b>${titleOf(frame.jobs.get(path.to.id))}</b></a>
      <span class="small">${few(paths.filter((one) => one.from.id === path.from.id && one.to.id === path.to.id).length, 'way')}</span></li>`)}</ul></section></div></section>`;
}

function noWay(frame, from, to, found) {
  const across = found.suggestedChanges.some(({ moveKinds }) => moveKinds.some((kind) => !within(kind)));
  const list = (ids, link) => html`<ul>${ids.map(({ id }) => html`<li><a href=${link(id)}><b>${frame.jobs.get(id).title}</b> <span class="grade">${frame.jobs.get(id).grade?.code ?? ''}</span></a> <span class="small">${belonging(frame.jobs.get(id))}</span></li>`)}</ul>`;
  return html`<section class="next no-way"><h2 data-news>The documents show no such path</h2>
    <ul class="lines">${found.blocks.map((block) => html`<li class="line"><div class="said">${block.text}</div>${sources(block.citations)}</li>`)}</ul>
    ${across ? html`<p><a class="button" href=${withParams({ across: 1 })}>Look for ways through other families and fields, too</a></p>`
      : found.changes.length ? html`<h3>What would change that</h3><ul>${found.changes.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    <div class="moves">
      ${found.reachable.length ? html`<section><h3>Where you can go instead</h3>${list(found.reachable, (id) => address('path', { from: from.id, to: id }))}</section>` : nothing}
      ${found.leadingThere.length ? html`<section><h3>What leads to ${to.label}</h3>${list(found.leadingThere, (id) => address('path', { from: id, to: to.id }))}</section>` : nothing}
    </div></section>`;
}
