namespace Contested.GraphQL.Types;

/// <summary>A type whose values are selected from: object, interface or union.</summary>
/// <remarks>Specification: 3.4 Types.</remarks>
/// <param name="name">The name, unique within a schema.</param>
public abstract class CompositeType(string name) : NamedType(name)
{
    /// <inheritdoc />
    public override bool IsInputType => false;

    /// <inheritdoc />
    public override bool IsOutputType => true;
}
