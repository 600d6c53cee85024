/* The API's enumerations and places, in words for first-time readers. */

/** The name of a level of the catalogue, `{ id, name }`. */
export const level = (one) => one?.name ?? 'no level stated';

export const EDUCATION = {
  PRIMARY: 'Primary school',
  COMPULSORY: 'Compulsory schooling',
  SECONDARY: 'Secondary school',
  POST_SECONDARY_DIPLOMA: 'Diploma or certificate after secondary school',
  FIRST_DEGREE: 'First-level university degree (Bachelor’s or equivalent)',
  ADVANCED_DEGREE: 'Advanced university degree',
  DOCTORATE: 'Doctorate',
};
export const EXPERIENCE = {
  RELEVANT: 'Relevant work',
  GENERAL_OFFICE_SUPPORT: 'General office support',
  OFFICE_SUPPORT: 'Office support',
  GENERAL_ADMINISTRATION_AND_OFFICE_SUPPORT: 'General administration and office support',
  OPERATIONAL_OR_ADMINISTRATIVE_SUPPORT: 'Operational or administrative support',
  INFORMATION_TECHNOLOGY: 'Information technology work',
  PROFESSIONAL: 'Professional work',
  ANY: 'Work of any kind',
};
export const COMMAND = {
  KNOWLEDGE: 'knowledge',
  WORKING_KNOWLEDGE: 'working knowledge',
  EXCELLENT_COMMAND: 'excellent command',
  GOOD_KNOWLEDGE: 'good knowledge',
  ...Object.fromEntries(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((one) => [`CEFR_${one}`, `level ${one} of the Common European Framework`])),
};
export const LANGUAGE_SETS = {
  ORGANIZATION_LANGUAGE: 'an official language of the organization',
  ANOTHER_ORGANIZATION_LANGUAGE: 'another official language of the organization',
  DUTY_STATION_LANGUAGE: 'an official language of the duty station',
  NAMED_LANGUAGE: 'a named language',
  ANOTHER_NAMED_LANGUAGE: 'another named language',
};
export const KINDS = {
  TECHNICAL: 'Technical',
  BEHAVIOURAL: 'Behavioural',
  CORE: 'Core, asked of everybody',
  ORGANIZATIONAL: 'An organization’s own',
  JOB_RELATED: 'Related to the job',
};
export const MOVES = {
  PROMOTION: 'Promotion',
  CATEGORY_BRIDGE: 'Over the bridge',
  LATERAL: 'Sideways',
  LATERAL_ADVANCEMENT: 'Up, in another family',
  CROSS_FIELD_BRIDGE: 'Over the bridge, in another field',
  VACANCY: 'By application',
};
export const MOVES_EXPLAINED = {
  PROMOTION: 'same job family, higher on its ladder',
  CATEGORY_BRIDGE: 'into another category of grades, same field',
  LATERAL: 'same grade, another job family',
  LATERAL_ADVANCEMENT: 'another job family, higher grade',
  CROSS_FIELD_BRIDGE: 'into another category of grades, another field',
};
export const SUBJECTS = {
  EDUCATION_LEVEL: 'Level',
  TRAINING: 'Training',
  LICENCE: 'Licence',
  FIELD_OF_STUDY: 'Field of study',
  YEARS: 'Years',
  EXPERIENCE_KIND: 'Kind of work',
  DOMAIN: 'Domain',
  FURTHER_DEMAND: 'Also',
};
/** The status of a line: a word, and its CSS class. */
export const STATUS = {
  NEW: { word: 'New', mark: 'new' },
  HIGHER_LEVEL: { word: 'Rises', mark: 'rises' },
  MORE: { word: 'Rises', mark: 'rises' },
  WIDER_SCOPE: { word: 'Widens', mark: 'rises' },
  HELD: { word: 'You bring', mark: 'held' },
  FALLS: { word: 'Falls', mark: 'falls' },
  NOT_STATED: { word: 'Not stated', mark: 'open' },
  NOT_LISTED: { word: 'No longer', mark: 'left' },
};
export const VERDICT = {
  MET: { word: 'Met', mark: 'met' },
  UNMET: { word: 'Not met', mark: 'unmet' },
  UNKNOWN: { word: 'Not known', mark: 'open' },
};
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const few = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Today in the user's time zone, which decides whether a deadline has passed. */
export const today = () => new Date().toLocaleDateString('sv');

/** The deadline in a few words, with the printed date, because it may have several readings. */
export function closing(deadline) {
  if (!deadline?.printed) {
    return 'no closing day stated';
  }
  const { printed, readings } = deadline;
  const past = readings.filter((day) => day < today()).length;
  return past && past === readings.length ? `closed: the deadline was ${printed}`
    : past ? `the deadline ${printed} has passed or not, depending on how it is read` : `deadline ${printed}`;
}

const SECTIONS = {
  setting: 'setting',
  purpose: 'main purpose',
  relationships: 'working relationships',
  duties: 'duty',
  education: 'education',
  experience: 'experience',
  languages: 'languages',
  technical: 'technical',
  behavioural: 'behavioural',
  core: 'core competencies',
  competencies: 'competency',
  'organizational-competencies': 'its own competency',
  essential: 'essential',
  desirable: 'desirable',
};

/**
 * `ilo-gjd-2019#finance-assistants/G5/duties/4` is "Finance Assistant, G5 · duty 4", and in short "G5 · duty 4".
 * @param jobAt the job that stands at a place of the document
 * @returns {{whole: string, short: string}}
 */
export function place(locator, jobAt = () => null) {
  const [document, path = ''] = locator.split('#');
  const parts = path.split('/').filter(Boolean);
  const job = jobAt(`${parts[0]}/${parts[1]}`);
  const grade = job?.grade?.code;
  const title = job && [job.title, grade].filter(Boolean).join(', ');
  const section = parts.slice(job ? 2 : 0).map((part) => (part in SECTIONS ? SECTIONS[part]
    : /^(article|appendix)-/.test(part) ? part[0].toUpperCase() + part.slice(1).replace('-', ' ')
      : parts[0] === 'appendix-2' && /^\d+$/.test(part) ? `step ${part}`
      : part === 'variants' ? 'of the variant' : part.replaceAll('-', ' '))).join(' ');
  const said = (...words) => words.filter(Boolean).join(' · ') || document;
  if (section.startsWith('duty of the variant')) {
    const [, name, number] = /variant (.*) (\d+)$/.exec(section) ?? [];
    return { whole: said(title, `duty ${number} as ${name}`), short: said(grade, `own duty ${number}`) };
  }
  return { whole: said(title, section || (job ? 'the description' : '')), short: said(grade, section) };
}
