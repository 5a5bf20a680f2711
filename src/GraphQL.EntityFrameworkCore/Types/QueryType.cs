namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>Defines the root of queries. The fields <c>node</c> and <c>nodes</c> are always there.</summary>
public abstract class QueryType
{
    internal List<FieldDescriptor> Fields { get; } = [];

    /// <summary>Says what can be asked for.</summary>
    /// <param name="descriptor">Takes the definition.</param>
    protected abstract void Configure(QueryTypeDescriptor descriptor);

    internal void Configure() => Configure(new QueryTypeDescriptor(this));
}
