using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation;

/// <summary>A rule that documents must keep to. It sees one document, node by node.</summary>
/// <remarks>Specification: 5 Validation.</remarks>
/// <param name="context">The document under validation.</param>
public abstract class ValidationRule(DocumentValidationContext context)
{
    private const string Suffix = "Rule";

    /// <summary>The name of the rule, written to the <c>rule</c> entry of the extensions of its errors.</summary>
    public string Name => GetType().Name is var name && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;

    /// <summary>The document under validation.</summary>
    protected DocumentValidationContext DocumentContext { get; } = context;

    /// <summary>Sees a node before its children.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Whether the rule wants to see what is inside the node, and to leave it.</returns>
    public virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Sees a node after its children.</summary>
    /// <param name="node">The node.</param>
    public virtual void Leave(SyntaxNode node)
    {
    }

    /// <summary>Reports an error.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">The nodes to which the error belongs.</param>
    protected void Report(string message, params IEnumerable<SyntaxNode> nodes) =>
        DocumentContext.Report(CreateError(message, ErrorCodes.ValidationFailed, nodes));

    /// <summary>Makes an error that names the rule.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="code">The code.</param>
    /// <param name="nodes">The nodes to which the error belongs.</param>
    protected GraphQLError CreateError(string message, string code, params IEnumerable<SyntaxNode> nodes) =>
        new(message, code, nodes) { Extensions = new Dictionary<string, object?> { ["rule"] = Name } };
}

/// <summary>A rule for executable documents.</summary>
/// <param name="context">The document under validation.</param>
public abstract class ExecutableRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>The document under validation, with the types of the place that was reached.</summary>
    protected ValidationContext Context { get; } = context;
}
