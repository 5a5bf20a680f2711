using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Language;

// Specification: 2.9 Input Values.
public sealed partial class Parser
{
    // Values nest, and so do these calls: what only a leaf needs stays out of the stack frame of a level.
    private ValueNode ParseValueLiteral(bool isConst) => _token.Kind switch
    {
        TokenKind.LeftBracket => ParseListValue(isConst),
        TokenKind.LeftBrace => ParseObjectValue(isConst),
        _ => ParseLeafValue(isConst),
    };

    private ValueNode ParseLeafValue(bool isConst)
    {
        var start = _token;
        switch (start.Kind)
        {
            case TokenKind.Int:
                Advance();
                return new IntValueNode { Location = start.Location, Value = TextOf(start).ToString() };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode { Location = start.Location, Value = TextOf(start).ToString() };
            case TokenKind.String or TokenKind.BlockString:
                return ParseStringValue();
            case TokenKind.Name:
                return ParseNameValue();
            case TokenKind.Dollar when isConst:
                Advance();
                throw Peek(TokenKind.Name)
                    ? Error(start, $"Unexpected variable \"${TextOf(_token)}\" in constant value.")
                    : Unexpected(start);
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw Unexpected(start);
        }
    }

    private ValueNode ParseNameValue()
    {
        var start = Expect(TokenKind.Name);
        return TextOf(start) switch
        {
            "true" => new BooleanValueNode { Location = start.Location, Value = true },
            "false" => new BooleanValueNode { Location = start.Location, Value = false },
            "null" => new NullValueNode { Location = start.Location },
            var name => new EnumValueNode { Location = start.Location, Value = name.ToString() },
        };
    }

    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar);
        return new VariableNode { Name = ParseName(), Location = LocationFrom(start) };
    }

    private StringValueNode ParseStringValue()
    {
        var start = _token;
        Advance();
        return new StringValueNode
        {
            Location = start.Location,
            Value = start.StringValue!,
            IsBlock = start.Kind == TokenKind.BlockString,
        };
    }

    private ListValueNode ParseListValue(bool isConst)
    {
        var start = _token;
        Enter();
        var values = Any<ValueNode>(
            TokenKind.LeftBracket,
            isConst ? static parser => parser.ParseValueLiteral(isConst: true) : static parser => parser.ParseValueLiteral(isConst: false),
            TokenKind.RightBracket);
        Leave();
        return new ListValueNode { Location = LocationFrom(start), Values = values };
    }

    private ObjectValueNode ParseObjectValue(bool isConst)
    {
        var start = _token;
        Enter();
        var fields = Any<ObjectFieldNode>(
            TokenKind.LeftBrace,
            isConst ? static parser => parser.ParseObjectField(isConst: true) : static parser => parser.ParseObjectField(isConst: false),
            TokenKind.RightBrace);
        Leave();
        return new ObjectValueNode { Location = LocationFrom(start), Fields = fields };
    }

    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode { Name = name, Value = ParseValueLiteral(isConst), Location = LocationFrom(start) };
    }
}
