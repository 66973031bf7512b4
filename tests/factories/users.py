import factory

from archive.models import User


class UserFactory(factory.django.DjangoModelFactory):
    """A member of staff; logs in only where the test gives a `password`."""

    class Meta:
        model = User

    class Params:
        superuser = factory.Trait(is_superuser=True)

    username = factory.Sequence(lambda number: f"staff-{number}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@archive.example.org")
    is_staff = True

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return model_class.objects.create_user(*args, **kwargs)
