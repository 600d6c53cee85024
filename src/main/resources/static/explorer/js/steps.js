/* One step: what it requires, line by line, each with its source in the margin. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { answer } from './api.js';
import { sources, strength } from './parts.js';
import { tick, tickLine } from './person.js';
import { personInput } from './state.js';
import { SUBJECTS, STATUS, VERDICT, capital, few, level } from './words.js';

/**
 * What one position requires beyond another. Verdicts follow from what the user entered; the order of lines follows from the two
 * descriptions alone, so that a line whose box was just ticked stays under the pointer.
 * @param slot as in `answer`
 */
export function gapAnswer(from, to, slot) {
  const person = personInput();
  if (!person) {
    return answer('step', { from, to }, slot);
  }
  const judged = answer('step', { from, to, person }, slot);
  const written = answer('step', { from, to });
  return judged.data && written.data ? { data: { gap: judged.data.gap, written: written.data.gap }, waiting: judged.waiting }
    : { error: judged.error ?? written.error, waiting: true };
}

export function step({ gap, written = gap }, waiting = false) {
  const told = Boolean(gap.verdict);
  const place = new Map(written.competencies.map((line) => [lineOf(line), line.status]));
  const by = (...statuses) => gap.competencies.filter((line) => statuses.includes(place.get(lineOf(line)) ?? line.status));
  const fresh = by('NEW');
  const rising = by('HIGHER_LEVEL', 'WIDER_SCOPE');
  const unranked = by('NOT_STATED');
  const held = by('HELD').toSorted((one, other) => isLower(other) - isLower(one));
  const left = by('NOT_LISTED');
  return html`<div class="step-body" aria-busy=${waiting}>
    ${told ? html`<p class="overall ${VERDICT[gap.verdict.status].mark}" data-news><b>${OVERALL[gap.verdict.status]}</b> ${gap.verdict.reason}</p>` : nothing}
    ${part('Education', [
      ...gap.education.lines.map((line) => gapLine(line, tickLine(line, gap.from))),
      gap.education.alternatives.length > 1 ? alternatives(gap.education) : nothing,
    ])}
    ${part('Experience', gap.experience.lines.map((line) => gapLine(line)))}
    ${part('Languages', gap.languages.map(clause))}
    ${part('What is new', fresh.map(toReach), 'Nothing: every competency asked there is asked where you start, too.')}
    ${rising.length ? part('What rises', rising.map(toReach)) : nothing}
    ${unranked.length ? part('Asked in both places, in words that no document compares', unranked.map(toReach)) : nothing}
    ${held.length ? folded('What you bring', `${few(held.length, 'competency', 'competencies')} asked in both places${held.some(isLower) ? `, ${held.filter(isLower).length} of them at a lower level` : ''}`, held.map(brought)) : nothing}
    ${left.length ? folded(...(left.some(isOpen) ? ['Perhaps not asked there', `${few(left.length, 'competency', 'competencies')} asked where you start; whether they are asked there is not stated`]
    : ['Not asked there', `${few(left.length, 'competency', 'competencies')} asked only where you start`]), left.map(brought)) : nothing}
    ${gap.dutyAreas.added.length ? folded('New duties', gap.dutyAreas.added.map((shift) => shift.area.name).join(' · '), gap.dutyAreas.added.map(duties)) : nothing}
    ${gap.notStated.length ? part('Not stated', gap.notStated.map((text) => plainLine(STATUS.NOT_STATED, text, []))) : nothing}
    ${part('Conditions', gap.gates.map((gate) => plainLine(null, gate.text, [gate.citation])), 'The document sets no further condition here.')}
  </div>`;
}

const OVERALL = { MET: 'By what you entered, every essential line is met.', UNMET: 'Not every essential line is met.', UNKNOWN: 'Not everything is known.' };

function part(name, lines, otherwise = 'The document does not say.') {
  return html`<section class="part"><h4>${name}</h4>
    <ul class="lines">${lines.some((line) => line !== nothing) ? lines : html`<li class="line"><p class="silent">${otherwise}</p></li>`}</ul></section>`;
}

function folded(name, summary, lines) {
  return html`<section class="part"><h4>${name}</h4>
    <details class="fold"><summary>${summary}</summary><ul class="lines">${lines}</ul></details></section>`;
}

const mark = (status) => (status ? html`<span class="mark ${status.mark}">${status.word}</span>` : nothing);

export function verdict(given) {
  if (!given) {
    return nothing;
  }
  const { word, mark: kind } = VERDICT[given.status];
  return html`<p class="verdict ${kind}"><b>${word}.</b> ${given.reason}${given.lacks?.length ? html` Missing or open: ${given.lacks.join('; ')}.` : nothing}</p>`;
}

function plainLine(status, text, citations, judged = null, extra = nothing) {
  return html`<li class="line ${status?.mark ?? ''}">
    <div class="said">${mark(status)} <span>${text}</span>${extra}${verdict(judged)}</div>
    ${sources(citations)}
  </li>`;
}

function gapLine(line, extra = nothing) {
  const asked = line.asked ?? line.askedAtStart;
  const text = html`<span class="subject">${SUBJECTS[line.subject]}:</span> ${asked}${line.importance === 'DESIRABLE' ? ' (desirable)' : ''}${NOTES[line.status]?.(line) ?? ''}`;
  return plainLine(standing(line), text, [line.to ?? line.from, line.status === 'NOT_STATED' ? line.from : null], line.verdict, extra);
}

/** Shows what the start requires beside what the target requires, because the line is the difference. */
const NOTES = {
  MORE: (line) => html`, <span class="before">up from ${line.askedAtStart}</span>`,
  NOT_STATED: (line) => html`. <span class="before">${line.askedAtStart ? `You start from: ${line.askedAtStart}. The document does not say whether that counts.` : line.explanation}</span>`,
  NOT_LISTED: (line) => html` <span class="before">${isOpen(line) ? `is asked where you start. ${line.explanation}` : 'is asked where you start; no line there corresponds to it'}</span>`,
};

/** Whether the target asks a lower level of what is held. */
export const isLower = ({ status, fromLevel, toLevel }) => status === 'HELD' && fromLevel?.rank != null && toLevel?.rank != null
  && scaleOf(fromLevel) === scaleOf(toLevel) && toLevel.rank < fromLevel.rank;
const scaleOf = ({ id }) => id.slice(0, id.lastIndexOf('/'));

/** Whether no document says how the two sides compare. */
const isOpen = (line) => line.comparison === 'NOT_STATED';
const standing = (line) => (isOpen(line) ? STATUS.NOT_STATED : STATUS[line.status]);

/** What the target requires, then how it compares with the start, in the words of the answer. */
function clause(line) {
  const { asked, explanation, status } = line;
  const { importance, citation } = line.to ?? line.from;
  const text = asked
    ? html`${capital(asked)}${importance === 'DESIRABLE' ? ' (desirable)' : ''}${status === 'HELD' ? '' : html`<span class="before">${explanation.slice(`Asks ${asked}`.length)}</span>`}`
    : explanation;
  return plainLine(standing(line), text, [citation, line.to && status === 'NOT_STATED' ? line.from?.citation : null], line.verdict);
}

/** The key of a line: competency and place, because two lines may have the same competency. */
const lineOf = (line) => `${line.competency.id} ${(line.to ?? line.from)?.locator}`;

const toReach = (line) => competency(line, true);
const brought = (line) => competency(line, false);

/** @param reach whether the target requires more than the start, so that the user can mark it as held */
function competency(line, reach) {
  const { id, name } = line.competency;
  const rise = line.status === 'HIGHER_LEVEL' && !isOpen(line)
    ? html` <span class="rise"><s class="unruled">${level(line.fromLevel)}</s> <span aria-hidden="true">→</span><span class="unseen">to</span> <b>${level(line.toLevel)}</b></span>`
    : line.status === 'NOT_LISTED' ? html` <span class="rise">${line.fromLevel ? level(line.fromLevel) : ''}</span>`
      : strength({ level: line.toLevel, degree: line.toDegree });
  const wider = line.fromCompetency && line.fromCompetency.id !== id
    ? html` <span class="before">${line.status === 'WIDER_SCOPE' ? 'you start with a part of it' : 'you start with more'}: <a href="#/competency/${line.fromCompetency.id}">${line.fromCompetency.name}</a></span>`
    : line.readsDifferently ? html` <span class="before">worded differently where you start</span>` : nothing;
  const similar = line.status === 'NEW' ? line.closeMatches.map((one) => html` <span class="before">Similar, by our judgement and not counted: <a href="#/competency/${one.competency.id}">${one.competency.name}</a>. ${one.reason}</span>`) : nothing;
  const desirable = line.importance === 'DESIRABLE' ? html` <span class="before">(desirable)</span>` : nothing;
  const status = reach ? standing(line) : isLower(line) ? STATUS.FALLS : null;
  const fall = isLower(line) ? html` <span class="before">down from ${level(line.fromLevel)}</span>` : nothing;
  const open = isOpen(line) ? html` <span class="before">${line.explanation}</span>` : nothing;
  return plainLine(status, html`<a href="#/competency/${id}">${name}</a>${rise}${fall}${desirable}${wider}${similar}${open}`, [line.to ?? line.from], line.verdict,
    reach ? tick(line) : nothing);
}

function alternatives({ alternatives: ways }) {
  return html`<li class="line ways-in"><div class="said">
    <p>There ${ways.length === 2 ? 'are two ways' : `are ${['', 'one', 'two', 'three', 'four'][ways.length] ?? ways.length} ways`} to satisfy education and years together:</p>
    <ol>${ways.map((way) => html`<li><div class="line"><div class="said">${way.text}${way.rule?.note ? html` <span class="before">${way.rule.note}</span>` : nothing}</div>${sources(way.citations)}</div></li>`)}</ol>
  </div></li>`;
}

function duties({ area, to }) {
  return html`<li class="line"><div class="said"><span class="subject">${area.name}.</span> ${area.description}
    <ul class="duties">${to.map((duty) => html`<li><div class="line"><div class="said">${duty.text}</div>${sources([duty.citation])}</div></li>`)}</ul></div></li>`;
}
