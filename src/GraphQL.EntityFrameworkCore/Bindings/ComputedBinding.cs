using System.Reflection;

namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>A property computed in C# from the loaded entity; it cannot be filtered or sorted by.</summary>
internal sealed class ComputedBinding(PropertyInfo property) : FieldBinding(property)
{
    public bool IsNullable { get; } = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
