namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Gives the scalar and enum types of CLR types.</summary>
internal sealed class LeafTypes(XmlDocumentation documentation)
{
    private static readonly Dictionary<Type, ScalarType> Scalars = new()
    {
        [typeof(string)] = SpecifiedScalars.String,
        [typeof(int)] = SpecifiedScalars.Int,
        [typeof(bool)] = SpecifiedScalars.Boolean,
        [typeof(double)] = SpecifiedScalars.Float,
        [typeof(DateOnly)] = LocalDateScalar.Type,
    };

    private readonly Dictionary<Type, EnumType> _enums = [];

    /// <summary>Tells whether values of a CLR type are written without a selection of fields.</summary>
    public static bool IsLeaf(Type type) => Scalars.ContainsKey(Unwrap(type)) || Unwrap(type).IsEnum;

    /// <summary>Gives the CLR type without its null.</summary>
    public static Type Unwrap(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Gives the type of a CLR type, nullable or not.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public NamedType Get(Type type) => Unwrap(type) switch
    {
        { IsEnum: true } enumType => GetEnum(enumType),
        var scalar => Scalars.GetValueOrDefault(scalar) ?? throw new NotSupportedException($"No scalar type stands for the CLR type {type}."),
    };

    private EnumType GetEnum(Type type)
    {
        if (!_enums.TryGetValue(type, out var enumType))
        {
            _enums[type] = enumType = new EnumType(type.Name, Enum.GetNames(type).OrderBy(name => Enum.Parse(type, name)).Select(name =>
                new EnumValueDefinition(Naming.ToScreamingSnakeCase(name), Enum.Parse(type, name))
                {
                    Description = documentation.Summary(type, name),
                }))
            {
                Description = documentation.Summary(type),
            };
        }

        return enumType;
    }
}
