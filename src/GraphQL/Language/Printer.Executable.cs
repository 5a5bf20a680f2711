using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 2.3 Operations to 2.8 Fragments, 2.10 Variables, 2.12 Directives.
public sealed partial class Printer
{
    private void WriteExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperationDefinition(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragmentDefinition(fragment);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                Write("...");
                Write(spread.Name);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
            case ArgumentNode argument:
                Write(argument.Name);
                Write(": ");
                Write(argument.Value);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
        }
    }

    private static bool IsShorthand(OperationDefinitionNode operation) => operation is
    {
        Operation: OperationType.Query,
        Description: null,
        Name: null,
        VariableDefinitions: [],
        Directives: [],
    };

    private void WriteOperationDefinition(OperationDefinitionNode operation)
    {
        if (!IsShorthand(operation))
        {
            WriteDescription(operation.Description);
            Write(Keyword(operation.Operation));
            Write(operation.Name is null && operation.VariableDefinitions.Count == 0 ? "" : " ");
            Write(operation.Name?.Value ?? "");

            // The canonical form does not indent variables.
            WriteParenthesized(operation.VariableDefinitions, indentBy: 0);
            WriteDirectives(operation.Directives);
        }

        Write(operation.SelectionSet);
    }

    private void WriteFragmentDefinition(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        Write("fragment ");
        Write(fragment.Name);
        Write(" on ");
        Write(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        Write(fragment.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        Write(variable.Variable);
        Write(": ");
        Write(variable.Type);
        WriteDefaultValue(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
        {
            Write(field.Alias);
            Write(": ");
        }

        Write(field.Name);
        if (field.Arguments.Count > 0)
        {
            var texts = field.Arguments.Select(Print).ToList();
            var prefixLength = field.Name.Value.Length + (field.Alias is null ? 0 : field.Alias.Value.Length + ": ".Length);
            var length = prefixLength + "()".Length + texts.Sum(text => text.Length) + (texts.Count - 1) * ", ".Length;
            WriteParenthesized(texts, onOwnLines: length > MaxLineLength, indentBy: 1);
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Write(field.SelectionSet);
        }
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Write("...");
        if (fragment.TypeCondition is not null)
        {
            Write(" on ");
            Write(fragment.TypeCondition);
        }

        WriteDirectives(fragment.Directives);
        Write(fragment.SelectionSet);
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Write("@");
        Write(directive.Name);
        if (directive.Arguments.Count > 0)
        {
            Write("(");
            WriteJoined(directive.Arguments, ", ");
            Write(")");
        }
    }

    private void WriteDefaultValue(ValueNode? value)
    {
        if (value is not null)
        {
            Write(" = ");
            Write(value);
        }
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "An operation is a query, mutation or subscription."),
    };
}
