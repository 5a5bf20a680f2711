namespace Contested.ClientExample;

/// <summary>What a GraphQL server answers: data, or errors, or both.</summary>
internal sealed record GraphQLAnswer<TData>(TData? Data, IReadOnlyList<GraphQLAnswerError>? Errors);
