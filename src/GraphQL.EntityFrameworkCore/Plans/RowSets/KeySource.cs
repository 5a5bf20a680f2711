using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The keys that statements take from elsewhere in the plan or request. Without any, there are no rows, and nothing is asked.</summary>
/// <param name="any">Whether there are keys, once they are known.</param>
internal sealed class KeySource(Func<ParameterValues, bool> any)
{
    /// <summary>The keys of the rows of a row set.</summary>
    public static KeySource Of(int rowSet) => new(values => values.RowSets[rowSet]!.Count > 0);

    /// <summary>Whether there are keys.</summary>
    public bool Any(ParameterValues values) => any(values);
}
