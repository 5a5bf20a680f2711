using GraphQL;

namespace Contested.Bench.GraphQLNet.Execution;

/// <summary>A page that is read where its nodes are asked for, since only then it is known which of their fields are.</summary>
/// <param name="Nodes">Reads the page, or has it read together with others.</param>
internal sealed record Connection<TRow>(Func<IResolveFieldContext, Task<object?>> Nodes);
