import { explainNumber } from '../../../application/explanation/explainNumber';
import type { ExplanationContract } from '../../../contract/explanation';
import type { Endpoints } from '../endpoint';
import { explainedNumber } from '../parse/explanation';

export const explanationEndpoints: Endpoints<ExplanationContract> = {
  explainNumber: {
    need: 'read',
    args: explainedNumber,
    run: ({ services, caller }, args) => explainNumber(services, caller, args),
  },
};
