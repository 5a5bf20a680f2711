namespace Contested.GraphQL.Execution;

/// <summary>An object of the response whose fields are still to be resolved.</summary>
/// <param name="Result">Where the values go.</param>
/// <param name="Source">What the resolver of the parent field returned.</param>
internal readonly record struct PendingObject(ResultObject Result, object? Source);
