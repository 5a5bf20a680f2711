using System.Reflection;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>Finds out from a property what the value of its key is.</summary>
internal static class ValueFormats
{
    /// <summary>The format that the type of the property stands for.</summary>
    public static ValueFormat Of(ParameterInfo property)
    {
        var type = property.ParameterType;
        if (!IsA(type, typeof(IReadOnlyList<>)))
        {
            return IsA(type, typeof(Located<>))
                ? ScalarFormats.Of(ArgumentOf(type), property)
                : Make(typeof(EntryFormat<>), [type]);
        }

        var item = ArgumentOf(type);
        if (IsA(item, typeof(KeyValuePair<,>)))
        {
            var (key, value) = (ArgumentOf(item.GetGenericArguments()[0]), ArgumentOf(item.GetGenericArguments()[1]));
            return Make(typeof(PairsFormat<,>), [key, value], ScalarFormats.Of(key, property), ScalarFormats.Of(value, property));
        }

        return IsA(item, typeof(Located<>))
            ? Make(typeof(ListFormat<>), [ArgumentOf(item)], ScalarFormats.Of(ArgumentOf(item), property))
            : Make(typeof(EntryListFormat<>), [item]);
    }

    private static bool IsA(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    private static Type ArgumentOf(Type type) => type.GetGenericArguments()[0];

    private static ValueFormat Make(Type generic, Type[] arguments, params object[] values) =>
        (ValueFormat)Activator.CreateInstance(generic.MakeGenericType(arguments), values)!;
}
