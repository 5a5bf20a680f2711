using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Fuzzing;

/// <summary>Makes up literals, type references, arguments and directives.</summary>
internal sealed class RandomValues(Random random)
{
    private readonly RandomText _text = new(random);

    public NameNode Name() => new() { Value = _text.Name() };

    public StringValueNode Text()
    {
        var text = _text.Text();
        return new StringValueNode { Value = text, IsBlock = random.Next(2) == 0 && BlockString.CanPrint(text) };
    }

    public StringValueNode? Description() => random.Next(3) == 0 ? Text() : null;

    public VariableNode Variable() => new() { Name = Name() };

    public ValueNode Value(int depth, bool isConstant) => random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => new IntValueNode { Value = _text.Int() },
        1 => new FloatValueNode { Value = _text.Float() },
        2 => Text(),
        3 => new BooleanValueNode { Value = random.Next(2) == 0 },
        4 => new NullValueNode(),
        5 => new EnumValueNode { Value = _text.Name() },
        6 => isConstant ? new NullValueNode() : Variable(),
        7 or 8 => new ListValueNode { Values = Many(4, () => Value(depth - 1, isConstant)) },
        _ => new ObjectValueNode
        {
            Fields = Many(4, () => new ObjectFieldNode { Name = Name(), Value = Value(depth - 1, isConstant) }),
        },
    };

    public TypeNode Type(int depth)
    {
        TypeNode type = depth > 0 && random.Next(3) == 0 ? new ListTypeNode { Type = Type(depth - 1) } : NamedType();
        return random.Next(3) == 0 ? new NonNullTypeNode { Type = type } : type;
    }

    public NamedTypeNode NamedType() => new() { Name = Name() };

    public List<ArgumentNode> Arguments(bool isConstant) =>
        Many(3, () => new ArgumentNode { Name = Name(), Value = Value(3, isConstant) });

    public List<DirectiveNode> Directives(bool isConstant) =>
        Many(2, () => new DirectiveNode { Name = Name(), Arguments = Arguments(isConstant) });

    /// <summary>Makes up fewer than a number of items.</summary>
    public List<T> Many<T>(int limit, Func<T> create) => [.. Enumerable.Range(0, random.Next(limit)).Select(_ => create())];

    /// <summary>Makes up at least one item, and no more than a number of them.</summary>
    public List<T> Some<T>(int most, Func<T> create) => [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => create())];
}
