namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Rows of a plan.</summary>
/// <param name="Batch">After which round trip they are known, from 0 on.</param>
internal abstract record RowSetPlan(int Batch);
