using System.Text;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

/// <summary>Writes syntax trees as source text in one canonical form, which the parser reads back to an equal tree.</summary>
/// <remarks>
/// The form is the one of the reference implementation: two spaces a level, a blank line between definitions, the arguments
/// of a field on lines of their own where they would not fit into 80 columns. Only a query that is all braces gets its keyword
/// behind a type without a body, which would take the braces for its own. Comments are not part of the tree.
/// </remarks>
public sealed partial class Printer
{
    private const int MaxLineLength = 80;
    private const int IndentationWidth = 2;

    private readonly StringBuilder _output = new();
    private int _level;

    private Printer()
    {
    }

    /// <summary>Writes a node and everything below it. There is no line terminator at the end.</summary>
    /// <param name="node">
    /// Any node that a <see cref="Parser"/> gave, or one made by code that nests no deeper than
    /// <see cref="ParserOptions.HighestMaxDepth"/> and holds only text that has a literal: no halves of surrogate pairs.
    /// </param>
    /// <remarks>Specification: 2 Language, 3 Type System.</remarks>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new Printer();
        printer.Write(node);
        return printer._output.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case TypeSystemDefinitionNode definition:
                WriteTypeSystemDefinition(definition);
                break;
            case TypeSystemExtensionNode extension:
                WriteTypeSystemExtension(extension);
                break;
            case ExecutableDefinitionNode or SelectionSetNode or SelectionNode or VariableDefinitionNode or ArgumentNode or DirectiveNode:
                WriteExecutable(node);
                break;
            case NameNode name:
                Write(name.Value);
                break;
            case ObjectFieldNode field:
                WriteObjectField(field);
                break;
            default:
                WriteTypeSystemPart(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var index = 0; index < document.Definitions.Count; index++)
        {
            Write(index == 0 ? "" : "\n\n");
            if (index > 0 && document.Definitions[index] is OperationDefinitionNode operation && IsShorthand(operation))
            {
                Write(MayTakeBraces(document.Definitions[index - 1]) ? "query" : "");
            }

            Write(document.Definitions[index]);
        }
    }

    /// <summary>Tells whether braces just behind a definition would be taken for its own.</summary>
    private static bool MayTakeBraces(DefinitionNode definition) => definition
        is ObjectTypeDefinitionNode { Fields: [] } or ObjectTypeExtensionNode { Fields: [] }
        or InterfaceTypeDefinitionNode { Fields: [] } or InterfaceTypeExtensionNode { Fields: [] }
        or EnumTypeDefinitionNode { Values: [] } or EnumTypeExtensionNode { Values: [] }
        or InputObjectTypeDefinitionNode { Fields: [] } or InputObjectTypeExtensionNode { Fields: [] }
        or SchemaExtensionNode { OperationTypes: [] };

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                Write(named.Name);
                break;
            case ListTypeNode list:
                Write("[");
                Write(list.Type);
                Write("]");
                break;
            case NonNullTypeNode nonNull:
                Write(nonNull.Type);
                Write("!");
                break;
        }
    }

    private void Write(string text) => _output.Append(text);

    /// <summary>Writes a text whose further lines, blank ones too, get the indentation of the current level.</summary>
    private void WriteLines(string text) =>
        _output.Append(_level == 0 ? text : text.Replace("\n", $"\n{Indentation}", StringComparison.Ordinal));

    private void WriteNewLine() => _output.Append('\n').Append(' ', _level * IndentationWidth);

    private string Indentation => new(' ', _level * IndentationWidth);

    private void WriteJoined<T>(IReadOnlyList<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            Write(index == 0 ? "" : separator);
            Write(nodes[index]);
        }
    }

    /// <summary>Writes nodes on lines of their own, one level deeper, behind a space and between braces; nothing where there are none.</summary>
    private void WriteBlock<T>(IReadOnlyList<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.Count == 0)
        {
            return;
        }

        // Only a shorthand query begins with its block, at the beginning of a line.
        Write(_output.Length == 0 || _output[^1] == '\n' ? "{" : " {");
        _level++;
        foreach (var node in nodes)
        {
            WriteNewLine();
            Write(node);
        }

        _level--;
        WriteNewLine();
        Write("}");
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(description);
            WriteNewLine();
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Write(" ");
            Write(directive);
        }
    }

    /// <summary>Writes nodes in parentheses, each on its own line where one of them has several lines.</summary>
    private void WriteParenthesized<T>(IReadOnlyList<T> nodes, int indentBy)
        where T : SyntaxNode
    {
        if (nodes.Count > 0)
        {
            var texts = nodes.Select(Print).ToList();
            WriteParenthesized(texts, texts.Any(text => text.Contains('\n', StringComparison.Ordinal)), indentBy);
        }
    }

    private void WriteParenthesized(List<string> texts, bool onOwnLines, int indentBy)
    {
        Write("(");
        if (onOwnLines)
        {
            _level += indentBy;
            foreach (var text in texts)
            {
                WriteNewLine();
                WriteLines(text);
            }

            _level -= indentBy;
            WriteNewLine();
        }
        else
        {
            WriteLines(string.Join(", ", texts));
        }

        Write(")");
    }
}
