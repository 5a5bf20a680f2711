import { listNames } from '../text/sources';
import type { Comparison } from './figures';
import { UnequalSign } from './UnequalSign';
import { describeVerdict, listAccounts, listOpposites, type Accounts } from './comparison';

/** Who gives which figure, and what the figures come to. Where they contradict each other, the lowest and the highest stand against each other. */
export function Verdict({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <Sides sides={comparison.agreement === 'CONTESTED' ? listOpposites(comparison) : [listAccounts(comparison)]} />
      <p class="verdict">{describeVerdict(comparison)}</p>
    </>
  );
}

/** Some accounts, or two of them against each other. */
export function Sides({ sides }: { sides: Accounts[] }) {
  return (
    <p class="accounts">
      {sides.map((accounts, index) => (
        <span key={index}>
          {index > 0 && (
            <>
              {' '}
              <UnequalSign />{' '}
            </>
          )}
          <AccountList accounts={accounts} />
        </span>
      ))}
    </p>
  );
}

function AccountList({ accounts: { named, others } }: { accounts: Accounts }) {
  return (
    <>
      {named.map(({ names, notation, remarks }, index) => (
        <span key={notation + remarks}>
          {index > 0 && ' · '}
          {listNames(names)}
          {'\xa0'}
          <b>{notation}</b>
          {remarks && ` (${remarks})`}
        </span>
      ))}
      {others > 0 && ` · ${others} more`}
    </>
  );
}
