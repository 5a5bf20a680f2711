namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Rows that follow each other.</summary>
/// <param name="Start">The index of the first.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct RowRange(int Start, int Length);
