import { aLevel, anObjective, aTeam } from '../builders';
import type { SuiteContext } from './context';

export function organisationSuite({ stores: { organisation, objectives } }: SuiteContext): void {
  it('keeps levels in their order and teams with their lists', async () => {
    const [top, low] = [aLevel({ position: 0 }), aLevel({ position: 1, name: 'Équipe', defaultName: null })];
    await organisation.insertLevel(low);
    await organisation.insertLevel(top);
    const team = aTeam({ leadId: 'grace', memberIds: ['ada', 'alan'], projectIds: ['10', '11'] });
    await organisation.insertTeam(team);
    expect(await organisation.levels()).toEqual([top, low]);
    expect(await organisation.teams()).toEqual([team]);
    expect(await organisation.findTeam(team.id)).toEqual(team);
  });

  it('renames a level and refuses a version that is gone', async () => {
    const level = aLevel();
    await organisation.insertLevel(level);
    expect(await organisation.updateLevel({ ...level, name: 'Group' }, 1)).toBe(true);
    expect(await organisation.updateLevel({ ...level, name: 'Site' }, 1)).toBe(false);
    expect(await organisation.levels()).toEqual([{ ...level, name: 'Group', version: 2 }]);
  });

  it('does not delete a level that a team or an objective uses', async () => {
    const [ofTeam, ofObjective, free] = [aLevel(), aLevel(), aLevel()];
    for (const level of [ofTeam, ofObjective, free]) await organisation.insertLevel(level);
    await organisation.insertTeam(aTeam({ levelId: ofTeam.id }));
    await objectives.insert(anObjective({ levelId: ofObjective.id }));
    expect(await organisation.deleteLevel(ofTeam.id)).toBe(false);
    expect(await organisation.deleteLevel(ofObjective.id)).toBe(false);
    expect(await organisation.deleteLevel(free.id)).toBe(true);
    expect(await organisation.levels()).toHaveLength(2);
  });

  it('does not delete a team that an objective names, or that somebody changed', async () => {
    const [used, free] = [aTeam(), aTeam()];
    await organisation.insertTeam(used);
    await organisation.insertTeam(free);
    await objectives.insert(anObjective({ teamId: used.id }));
    expect(await organisation.deleteTeam(used.id, 1)).toBe(false);
    expect(await organisation.updateTeam({ ...free, name: 'Renamed' }, 1)).toBe(true);
    expect(await organisation.deleteTeam(free.id, 1)).toBe(false);
    expect(await organisation.deleteTeam(free.id, 2)).toBe(true);
  });
}
