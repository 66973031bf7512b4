from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A member of staff who enters, checks or publishes records."""
