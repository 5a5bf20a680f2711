using System.Globalization;
using System.Reflection;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>The formats of single values.</summary>
internal static class ScalarFormats
{
    private static readonly ScalarFormat Text = OfText(ScalarKind.Text, static (scalars, node, key) => scalars.Text(node, key));
    private static readonly ScalarFormat Slug = OfText(ScalarKind.Slug, static (scalars, node, key) => scalars.Slug(node, key));
    private static readonly ScalarFormat WebAddress = OfText(ScalarKind.WebAddress, static (scalars, node, key) => scalars.Url(node, key));
    private static readonly ScalarFormat Language = OfText(ScalarKind.LanguageTag, static (scalars, node, key) => scalars.Language(node, key));

    private static readonly Dictionary<Type, ScalarFormat> OfTypes = new ScalarFormat[]
    {
        new ScalarFormat<int>(
            ScalarKind.WholeNumber,
            static (scalars, node, key) => scalars.Integer(node, key),
            static value => value.ToString(CultureInfo.InvariantCulture),
            default),
        new ScalarFormat<double>(
            ScalarKind.DecimalNumber,
            static (scalars, node, key) => scalars.Decimal(node, key),
            // Without an exponent, which the reader does not take.
            static value => value.ToString(CultureInfo.InvariantCulture) is var text && text.Contains('E')
                ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
                : text,
            default),
        new ScalarFormat<bool>(
            ScalarKind.TruthValue, static (scalars, node, key) => scalars.Boolean(node, key), static value => value ? "true" : "false", default),
        new ScalarFormat<DateOnly>(
            ScalarKind.Day,
            static (scalars, node, key) => scalars.Date(node, key),
            static value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            default),
        new ScalarFormat<PartialDate>(
            ScalarKind.PartialDate,
            static (scalars, node, key) => scalars.PartialDate(node, key),
            static value => value.Text,
            PartialDate.Of(DateOnly.MinValue)),
    }.ToDictionary(format => format.Type);

    /// <summary>The format of values of a type, as far as the attributes of the property say more.</summary>
    public static ScalarFormat Of(Type type, ParameterInfo property)
    {
        if (type.IsEnum)
        {
            return (ScalarFormat)new Func<ScalarFormat>(OfEnum<ScalarKind>).Method.GetGenericMethodDefinition()
                .MakeGenericMethod(type).Invoke(null, null)!;
        }

        return type != typeof(string) ? OfTypes[type]
            : property.IsDefined(typeof(SlugAttribute)) ? Slug
            : property.IsDefined(typeof(WebAddressAttribute)) ? WebAddress
            : property.IsDefined(typeof(LanguageTagAttribute)) ? Language
            : Text;
    }

    private static ScalarFormat<string> OfText(ScalarKind kind, Func<ScalarReader, EntryNode, string, Located<string>?> read) =>
        new(kind, read, static text => text, "");

    private static ScalarFormat OfEnum<T>()
        where T : struct, Enum => new ScalarFormat<T>(
            ScalarKind.Member,
            static (scalars, node, key) => scalars.Member<T>(node, key),
            EnumNames<T>.NameOf,
            default,
            [.. EnumNames<T>.Members.Keys]);
}
