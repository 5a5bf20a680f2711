namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The rows of a page in the order of the answer.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="Start">The first of those that were read for the page.</param>
/// <param name="Count">How many of them are on the page.</param>
/// <param name="IsReversed">Whether they were read from the end.</param>
/// <param name="HasMore">Whether there are more in the direction in which they were read.</param>
internal readonly record struct PageRows(RowBuffer Rows, int Start, int Count, bool IsReversed, bool HasMore)
{
    public int RowAt(int index) => IsReversed ? Start + Count - 1 - index : Start + index;
}
