using System.Runtime.CompilerServices;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases.Comparison;

/// <summary>Reads several versions of the dataset side by side, one claim after the other.</summary>
internal static class AlignedClaims
{
    /// <summary>Each claim that one of the versions has, in order, as each of the versions has it; null where one does not.</summary>
    /// <param name="versions">The claims of each version, by the slug of the engagement and then by their own, both in ordinal order.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">The claims of a version are not in order.</exception>
    public static async IAsyncEnumerable<IReadOnlyList<ReleasedClaim?>> ReadAsync(
        IReadOnlyList<IAsyncEnumerable<ReleasedClaim>> versions, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var readers = versions.Select(version => new Reader(version.GetAsyncEnumerator(cancellationToken))).ToList();
        try
        {
            foreach (var reader in readers)
            {
                await reader.MoveAsync();
            }

            while (readers.Select(reader => reader.Current).OfType<ReleasedClaim>().Order(Order.Instance).FirstOrDefault() is { } next)
            {
                var claims = new ReleasedClaim?[readers.Count];
                foreach (var (index, reader) in readers.Index())
                {
                    if (reader.Current is { } claim && Order.Instance.Compare(claim, next) == 0)
                    {
                        claims[index] = claim;
                        await reader.MoveAsync();
                    }
                }

                yield return claims;
            }
        }
        finally
        {
            foreach (var reader in readers)
            {
                await reader.DisposeAsync();
            }
        }
    }

    private sealed class Reader(IAsyncEnumerator<ReleasedClaim> claims) : IAsyncDisposable
    {
        public ReleasedClaim? Current { get; private set; }

        public async ValueTask MoveAsync()
        {
            var last = Current;
            Current = await claims.MoveNextAsync() ? claims.Current : null;
            if (last is not null && Current is not null && Order.Instance.Compare(last, Current) >= 0)
            {
                throw new InvalidDataException(
                    $"The claims \"{last.Slug}\" and \"{Current.Slug}\" are not in order. Claims have to be sorted by the slug of the engagement, then by their own.");
            }
        }

        public ValueTask DisposeAsync() => claims.DisposeAsync();
    }

    private sealed class Order : IComparer<ReleasedClaim>
    {
        public static Order Instance { get; } = new();

        public int Compare(ReleasedClaim? x, ReleasedClaim? y) =>
            string.CompareOrdinal(x!.Engagement, y!.Engagement) is not 0 and var engagements ? engagements : string.CompareOrdinal(x.Slug, y.Slug);
    }
}
