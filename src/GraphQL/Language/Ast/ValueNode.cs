namespace Contested.GraphQL.Language.Ast;

/// <summary>A literal or a variable.</summary>
/// <remarks>Specification: 2.9 Input Values.</remarks>
public abstract class ValueNode : SyntaxNode;

/// <summary>The use of a variable in place of a value.</summary>
/// <remarks>Specification: 2.10 Variables.</remarks>
public sealed class VariableNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name of the variable, without the dollar sign.</summary>
    public required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name];
}

/// <summary>An integer literal.</summary>
/// <remarks>Specification: 2.9.1 Int Value.</remarks>
public sealed class IntValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The literal as written, such as <c>-12</c>.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

/// <summary>A floating-point literal.</summary>
/// <remarks>Specification: 2.9.2 Float Value.</remarks>
public sealed class FloatValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The literal as written, such as <c>6.02e23</c>.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

/// <summary>A string literal, quoted or block.</summary>
/// <remarks>Specification: 2.9.4 String Value.</remarks>
public sealed class StringValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text, with escapes decoded and the indentation of a block string removed.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it is written as a block string.</summary>
    public bool IsBlock { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

/// <summary>A boolean literal.</summary>
/// <remarks>Specification: 2.9.3 Boolean Value.</remarks>
public sealed class BooleanValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

/// <summary>The literal <c>null</c>.</summary>
/// <remarks>Specification: 2.9.5 Null Value.</remarks>
public sealed class NullValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

/// <summary>An enum literal.</summary>
/// <remarks>Specification: 2.9.6 Enum Value.</remarks>
public sealed class EnumValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public required string Value { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => [];
}

/// <summary>A list literal.</summary>
/// <remarks>Specification: 2.9.7 List Value.</remarks>
public sealed class ListValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items, in document order.</summary>
    public IReadOnlyList<ValueNode> Values { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => Values;
}

/// <summary>An input object literal.</summary>
/// <remarks>Specification: 2.9.8 Input Object Values.</remarks>
public sealed class ObjectValueNode : ValueNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields, in document order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => Fields;
}

/// <summary>A field of an input object literal.</summary>
/// <remarks>Specification: 2.9.8 Input Object Values.</remarks>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name of the field.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The value.</summary>
    public required ValueNode Value { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, Value];
}
