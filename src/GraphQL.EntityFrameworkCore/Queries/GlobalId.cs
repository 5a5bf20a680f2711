using System.Text;
namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>The global identifier of a node: base64 of the name of its type and its key.</summary>
internal static class GlobalId
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Encode(string typeName, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <summary>Reads an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="schema">Knows the types of nodes.</param>
    /// <exception cref="GraphQLException">It is not one that a field <c>id</c> can have, or is longer than allowed.</exception>
    public static (ComplexTypeDefinition Type, string Key) Decode(string id, SchemaModel schema)
    {
        TextLengthRule.Check(id, ArgumentNames.Id, schema.Options.MaxTextLength);
        var text = TryDecode(id) ?? string.Empty;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            throw new GraphQLException(
                $"\"{id}\" is not the id of a node; use the value of an \"id\" field from a response.", EntityErrorCodes.InvalidId);
        }

        var type = schema.Nodes.FirstOrDefault(node => node.Name == text[..colon]) ?? throw new GraphQLException(
            $"\"{id}\" is the id of a \"{text[..colon]}\", which is not a node type; the types are {string.Join(", ", schema.Nodes.Select(node => node.Name).Order(StringComparer.Ordinal))}.",
            EntityErrorCodes.InvalidId);
        return (type, text[(colon + 1)..]);
    }

    /// <summary>Checks how many nodes are asked for at once.</summary>
    /// <exception cref="GraphQLException">They are more than allowed.</exception>
    public static void CheckCount(int count, EntitySchemaOptions options)
    {
        if (count > options.MaxNodes)
        {
            throw new GraphQLException(
                $"\"{ArgumentNames.Ids}\" has {count} identifiers; at most {options.MaxNodes} are allowed at once.", EntityErrorCodes.NodeLimitExceeded);
        }
    }

    private static string? TryDecode(string id)
    {
        var bytes = new byte[id.Length];
        try
        {
            return Convert.TryFromBase64String(id, bytes, out var length) ? StrictUtf8.GetString(bytes, 0, length) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary>The type of the node of a global identifier.</summary>
internal sealed record NodeType(PlanValue Id, SchemaModel Schema) : PlanValue
{
    public override bool IsConstant => Id.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) => GlobalId.Decode((string)Id.Evaluate(variables)!, Schema).Type;

    public override string ToString() => $"type of {Id}";
}

/// <summary>The key of the node of a global identifier.</summary>
internal sealed record NodeKey(PlanValue Id, SchemaModel Schema) : PlanValue
{
    public override bool IsConstant => Id.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) => GlobalId.Decode((string)Id.Evaluate(variables)!, Schema).Key;
}

/// <summary>The different types of the nodes of several global identifiers, in the order of the schema.</summary>
internal sealed record NodeTypes(PlanValue Ids, SchemaModel Schema) : PlanValue
{
    public override bool IsConstant => Ids.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables)
    {
        var ids = (IReadOnlyCollection<object?>)Ids.Evaluate(variables)!;
        GlobalId.CheckCount(ids.Count, Schema.Options);
        var types = ids.Select(id => GlobalId.Decode((string)id!, Schema).Type).ToHashSet();
        return Schema.Nodes.Where(types.Contains).ToList<object?>();
    }

    public override string ToString() => $"types of {Ids}";
}

/// <summary>The keys of the nodes of a type among those of several global identifiers, each once.</summary>
internal sealed record NodeKeys(PlanValue Ids, ComplexTypeDefinition Type, SchemaModel Schema) : PlanValue
{
    public override bool IsConstant => Ids.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) => ((IReadOnlyCollection<object?>)Ids.Evaluate(variables)!)
        .Select(id => GlobalId.Decode((string)id!, Schema))
        .Where(id => id.Type == Type && StorableText.IsStorable(id.Key))
        .Select(object? (id) => id.Key)
        .Distinct()
        .ToList();
}
