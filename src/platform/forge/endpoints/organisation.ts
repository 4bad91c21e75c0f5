import { createTeam } from '../../../application/organisation/createTeam';
import { deleteTeam } from '../../../application/organisation/deleteTeam';
import { editTeam } from '../../../application/organisation/editTeam';
import { listOrganisation } from '../../../application/organisation/listOrganisation';
import { saveLevels } from '../../../application/organisation/saveLevels';
import type { OrganisationContract } from '../../../contract/organisation';
import type { Endpoints } from '../endpoint';
import { nothing } from '../parse/nothing';
import * as parse from '../parse/organisation';

export const organisationEndpoints: Endpoints<OrganisationContract> = {
  listOrganisation: { need: 'act', args: nothing, run: ({ services }) => listOrganisation(services) },
  saveLevels: {
    need: 'administer',
    args: parse.savedLevels,
    run: ({ services }, args) => saveLevels(services, args),
  },
  createTeam: {
    need: 'administer',
    args: parse.newTeam,
    run: ({ services }, args) => createTeam(services, args),
  },
  editTeam: {
    need: 'administer',
    args: parse.editedTeam,
    run: ({ services }, args) => editTeam(services, args),
  },
  deleteTeam: {
    need: 'administer',
    args: parse.deletedTeam,
    run: ({ services }, args) => deleteTeam(services, args),
  },
};
