namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>What can be told of the values of many items at once.</summary>
internal enum AggregateFunction
{
    Count,
    Min,
    Max,
    Sum,
    Average,
}
