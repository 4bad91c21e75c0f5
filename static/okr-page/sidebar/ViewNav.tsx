import CoachIcon from '@atlaskit/icon/core/lightbulb';
import GapsIcon from '@atlaskit/icon/core/link-broken';
import OrphansIcon from '@atlaskit/icon/core/project';
import TreeIcon from '@atlaskit/icon/core/tree';
import { useT } from '../../shared/language/language';
import { NavList } from '../../shared/nav/NavList';
import { usePage } from '../pageContext';
import { VIEWS } from '../route/route';

const ICONS = { tree: TreeIcon, orphans: OrphansIcon, gaps: GapsIcon, coach: CoachIcon } as const;

/** The views of the page. */
export function ViewNav() {
  const t = useT();
  const { route, go } = usePage();
  const places = VIEWS.map((id) => ({ id, label: t(`view.${id}`), Icon: ICONS[id] }));
  return <NavList places={places} current={route.view} onGo={(view) => go({ view, panel: null })} />;
}
