using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>A key of an entry.</summary>
internal sealed class KeyDefinition
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The key of a property, which is given as the parameter of its record.</summary>
    public KeyDefinition(ParameterInfo property)
    {
        Parameter = property;
        Property = property.Member.DeclaringType!.GetProperty(property.Name!)!;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name!);
        Format = ValueFormats.Of(property);
        lock (Nullability)
        {
            IsNullable = Nullability.Create(property).ReadState == NullabilityState.Nullable;
        }

        IsRequired = property.IsDefined(typeof(RequiredAttribute)) || (!IsNullable && !Format.CanBeLeftOut);
    }

    /// <summary>The name of the key.</summary>
    public string Name { get; }

    /// <summary>What its value is.</summary>
    public ValueFormat Format { get; }

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether an entry has null where it is missing or wrong.</summary>
    public bool IsNullable { get; }

    /// <summary>The property that holds the value.</summary>
    public PropertyInfo Property { get; }

    /// <summary>The parameter that sets the property, with the attributes that say more about it.</summary>
    public ParameterInfo Parameter { get; }
}
