using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>How the items of a field are computed in C# from other entities of their parent, whatever the classes.</summary>
internal abstract class ItemComputation(LambdaExpression source, Type sourceType)
{
    /// <summary>The navigation to the entities.</summary>
    public FieldDescriptor Source { get; } = new(source);

    public Type SourceType { get; } = sourceType;
}
