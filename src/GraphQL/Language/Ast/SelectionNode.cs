namespace Contested.GraphQL.Language.Ast;

/// <summary>The fields selected of an object.</summary>
/// <remarks>Specification: 2.4 Selection Sets.</remarks>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>Fields and fragments, in document order; never empty.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => Selections;
}

/// <summary>A selection: a field, a fragment spread or an inline fragment.</summary>
/// <remarks>Specification: 2.4 Selection Sets.</remarks>
public abstract class SelectionNode : SyntaxNode
{
    /// <summary>The directives applied to the selection, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary>The selection of one field.</summary>
/// <remarks>Specification: 2.5 Fields.</remarks>
public sealed class FieldNode : SelectionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The name the response uses instead of the name of the field, or null.</summary>
    public NameNode? Alias { get; init; }

    /// <summary>The name of the field.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments, in document order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What is selected of the value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(Alias), Name, .. Arguments, .. Directives, .. Optional(SelectionSet)];
}

/// <summary>The use of a named fragment.</summary>
/// <remarks>Specification: 2.8 Fragments.</remarks>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public required NameNode Name { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [Name, .. Directives];
}

/// <summary>Selections under a type condition or directives of their own.</summary>
/// <remarks>Specification: 2.8.2 Inline Fragments.</remarks>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type to which the selections apply, or null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The selections.</summary>
    public required SelectionSetNode SelectionSet { get; init; }

    /// <inheritdoc />
    public override IReadOnlyList<SyntaxNode> Children => field ??= [.. Optional(TypeCondition), .. Directives, SelectionSet];
}
