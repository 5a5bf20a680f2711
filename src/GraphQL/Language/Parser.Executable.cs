using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 2.3 Operations to 2.8 Fragments, 2.10 Variables, 2.12 Directives.
public sealed partial class Parser
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode
        {
            Location = selectionSet.Location,
            Operation = OperationType.Query,
            SelectionSet = selectionSet,
        };
    }

    private OperationDefinitionNode ParseOperationDefinition(Token start, StringValueNode? description, OperationType operation)
    {
        Advance();
        return new OperationDefinitionNode
        {
            Description = description,
            Operation = operation,
            Name = Peek(TokenKind.Name) ? ParseName() : null,
            VariableDefinitions = OptionalMany(
                TokenKind.LeftParenthesis,
                static parser => parser.ParseVariableDefinition(),
                TokenKind.RightParenthesis),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = LocationFrom(start),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseTypeReference(),
            DefaultValue = ParseDefaultValue(),
            Directives = ParseDirectives(isConst: true),
            Location = LocationFrom(start),
        };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token;
        Enter();
        var selections = Many(TokenKind.LeftBrace, static parser => parser.ParseSelection(), TokenKind.RightBrace);
        Leave();
        return new SelectionSetNode { Location = LocationFrom(start), Selections = selections };
    }

    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _token;
        var nameOrAlias = ParseName();
        var isAlias = Skip(TokenKind.Colon);
        return new FieldNode
        {
            Alias = isAlias ? nameOrAlias : null,
            Name = isAlias ? ParseName() : nameOrAlias,
            Arguments = ParseArguments(isConst: false),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = Peek(TokenKind.LeftBrace) ? ParseSelectionSet() : null,
            Location = LocationFrom(start),
        };
    }

    private ArgumentNode[] ParseArguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.LeftParenthesis,
        isConst ? static parser => parser.ParseArgument(isConst: true) : static parser => parser.ParseArgument(isConst: false),
        TokenKind.RightParenthesis);

    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Name = name, Value = ParseValueLiteral(isConst), Location = LocationFrom(start) };
    }

    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        do
        {
            var start = Expect(TokenKind.At);
            directives.Add(new DirectiveNode
            {
                Name = ParseName(),
                Arguments = ParseArguments(isConst),
                Location = LocationFrom(start),
            });
        }
        while (Peek(TokenKind.At));
        return directives.ToArray();
    }

    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode
            {
                Name = ParseName(),
                Directives = ParseDirectives(isConst: false),
                Location = LocationFrom(start),
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = LocationFrom(start),
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Token start, StringValueNode? description)
    {
        Advance();

        // A fragment called "on" could not be told from a type condition where it is spread.
        var name = PeekKeyword("on") ? throw Unexpected(_token) : ParseName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = LocationFrom(start),
        };
    }
}
