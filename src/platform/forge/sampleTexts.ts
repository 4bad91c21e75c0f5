import type { SampleTexts } from '../../application/sample/sampleContent';
import { translatorFor } from './locales';

/** The sample in the language of who asks for it. */
export function sampleTexts(locale: string): SampleTexts {
  const t = translatorFor(locale);
  return {
    cycle: t('sample.cycle'),
    objectives: {
      company: { title: t('sample.company.title'), why: t('sample.company.why') },
      department: { title: t('sample.department.title'), why: t('sample.department.why') },
      team: { title: t('sample.team.title'), why: t('sample.team.why') },
    },
    keyResults: {
      renewals: { title: t('sample.renewals.title'), unit: t('sample.renewals.unit') },
      hotline: { title: t('sample.hotline.title'), unit: t('sample.hotline.unit') },
      onboarding: { title: t('sample.onboarding.title'), unit: '' },
      answers: { title: t('sample.answers.title'), unit: t('sample.answers.unit') },
    },
    notes: { first: t('sample.notes.first'), second: t('sample.notes.second') },
    milestones: {
      first: t('sample.milestones.first'),
      second: t('sample.milestones.second'),
      third: t('sample.milestones.third'),
    },
  };
}
