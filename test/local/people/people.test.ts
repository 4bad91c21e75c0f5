import { openDatabase } from '../../../local/kernel/database.ts';
import { createPeople } from '../../../local/people/index.ts';

const people = () => createPeople({ db: openDatabase(':memory:') });

describe('accounts', () => {
  test('the app has an account of its own from the start', () => {
    expect(people().list()).toMatchObject([{ accountType: 'app', active: true, email: '' }]);
  });

  test('a change keeps what it does not name', () => {
    const site = people();
    site.upsert({ accountId: 'a', displayName: 'Ada', groups: ['devs'], timeZone: 'Europe/Paris' });
    site.upsert({ accountId: 'a', locale: 'fr_FR' });
    expect(site.find('a')).toMatchObject({
      displayName: 'Ada',
      groups: ['devs'],
      timeZone: 'Europe/Paris',
      locale: 'fr_FR',
    });
  });

  test('an e-mail is found whatever its case, and the app cannot be found by an empty one', () => {
    const site = people();
    site.upsert({ accountId: 'a', email: 'Ada@example.invalid' });
    expect(site.findByEmail('ada@EXAMPLE.invalid')?.accountId).toBe('a');
    expect(site.findByEmail('')).toBeUndefined();
  });

  test('who left is nobody', () => {
    const site = people();
    site.upsert({ accountId: 'a', active: false });
    expect(site.of({ kind: 'user', accountId: 'a' })).toBeUndefined();
    expect(site.of({ kind: 'anonymous' })).toBeUndefined();
    expect(site.of({ kind: 'app' })?.accountType).toBe('app');
  });

  test('a group lists its present members and keeps its id', () => {
    const site = people();
    site.upsert({ accountId: 'a', groups: ['devs', 'leads'] });
    const id = site.groups().find((group) => group.name === 'devs')?.groupId;
    site.upsert({ accountId: 'a', groups: ['leads'] });
    site.upsert({ accountId: 'b', groups: ['devs'] });
    expect(site.members('devs').map((account) => account.accountId)).toEqual(['b']);
    expect(site.groups().find((group) => group.name === 'devs')?.groupId).toBe(id);
  });
});
