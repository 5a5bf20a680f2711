using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>What holds for arguments and input fields alike.</summary>
/// <remarks>Specification: 3.6.1 Field Arguments, 3.10 Input Objects, 3.13 Directives.</remarks>
internal static class InputValueRules
{
    /// <summary>Checks an argument or input field.</summary>
    /// <param name="value">The argument or input field.</param>
    /// <param name="coordinate">Where it belongs, as in <c>Type.field(argument:)</c>.</param>
    /// <param name="kind">What it is called where it is required.</param>
    /// <param name="typeNode">The node for a type that is none of input.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static void Check(InputValueDefinition value, string coordinate, string kind, SyntaxNode? typeNode, SchemaReport report)
    {
        NameRules.Check(value.Name, value.SyntaxNode, report);
        if (!value.Type.IsInputType)
        {
            report.Add($"The type of {coordinate} must be Input Type but got: {value.Type}.", typeNode);
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            report.Add($"Required {kind} {coordinate} cannot be deprecated.", DefinitionNodes.DeprecatedNode(value.SyntaxNode?.Directives), value.SyntaxNode?.Type);
        }
    }
}
